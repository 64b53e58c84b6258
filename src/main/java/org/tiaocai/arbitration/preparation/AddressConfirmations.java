package org.tiaocai.arbitration.preparation;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiaocai.delivery.serving.AgreedReceivers;
import org.tiaocai.shared.RegistrationNumber;

/** 送达地址确认的情况, and the 代收人 whom a party named in its confirmation. */
@Repository
class AddressConfirmations implements AgreedReceivers {

    private final JdbcClient jdbc;

    AddressConfirmations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(RegistrationNumber number, ConfirmAddresses.Line line, LocalDate on) {
        jdbc.sql("""
                        insert into address_confirmation
                            (registration_number, party_id, confirmation, receiver, recorded_on)
                        values (?, ?, ?, ?, ?)""")
                .params(number.value(), line.party(), line.confirmation().name(), line.named(), on)
                .update();
    }

    @Override
    public List<String> of(RegistrationNumber number, long party) {
        return jdbc.sql("""
                        select receiver from address_confirmation
                        where registration_number = ? and party_id = ? and receiver is not null order by id""").params(number.value(), party).query(String.class).list();
    }
}
