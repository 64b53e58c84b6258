package org.tiaocai.arbitration.preparation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiaocai.delivery.serving.AgreedReceivers;
import org.tiaocai.dispute.Side;
import org.tiaocai.shared.RegistrationNumber;

/** 送达地址确认的情况, and the 代收人 whom a party named in its confirmation. */
@Repository
class AddressConfirmations implements AgreedReceivers {

    private final JdbcClient jdbc;

    AddressConfirmations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One answer of a party, in the order in which they came. */
    record Line(
            Side side,
            String name,
            AddressAnswer.Confirmation confirmation,
            @Nullable String receiver,
            @Nullable String receiverPhone,
            LocalDate recordedOn) {}

    void add(RegistrationNumber number, AddressAnswer answer, LocalDate on) {
        jdbc.sql("""
                        insert into address_confirmation
                            (registration_number, party_id, confirmation, receiver, receiver_phone, recorded_on)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        number.value(),
                        answer.party(),
                        answer.confirmation().name(),
                        answer.named(),
                        answer.phone(),
                        on)
                .update();
    }

    List<Line> all(RegistrationNumber number) {
        return jdbc.sql("""
                        select p.side, p.name, c.confirmation, c.receiver, c.receiver_phone, c.recorded_on
                        from address_confirmation c join party p on p.id = c.party_id
                        where c.registration_number = ? order by p.side, p.ordinal, c.id""").param(number.value()).query(Line.class).list();
    }

    /** How many confirmations of the party are in the file. */
    int papers(RegistrationNumber number, long party) {
        return jdbc.sql("""
                        select count(*) from address_confirmation
                        where registration_number = ? and party_id = ? and confirmation = 'CONFIRMED'""").params(number.value(), party).query(Integer.class).single();
    }

    /** The last confirmation stands in the place of those before. */
    @Override
    public List<String> of(RegistrationNumber number, long party) {
        return jdbc.sql("""
                        select receiver from address_confirmation
                        where receiver is not null and id = (
                            select max(id) from address_confirmation
                            where registration_number = ? and party_id = ? and confirmation = 'CONFIRMED')""").params(number.value(), party).query(String.class).list();
    }
}
