package org.tiaocai.delivery.serving;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Party;
import org.tiaocai.shared.RegistrationNumber;

/** 邮件: what went into one letter, by its tracking number; only letters on their way or of the day that is asked for. */
@Component
record Envelopes(JdbcClient jdbc, Servings servings, ServingFile file) {

    /** One letter. */
    record Envelope(
            String trackingNumber,
            RegistrationNumber number,
            Party recipient,
            String place,
            LocalDate postedOn,
            List<Serving> papers) {

        List<String> cells() {
            return List.of(
                    trackingNumber,
                    number.value(),
                    recipient.addressee(),
                    place,
                    Objects.requireNonNullElse(recipient.phone(), ""),
                    String.join("、", papers.stream().map(Serving::documentTitle).toList()),
                    postedOn.toString());
        }
    }

    record Line(long serviceId, String number, String address, String place, LocalDate attemptedOn) {}

    List<Envelope> postedOn(LocalDate day) {
        return envelopes(lines("a.attempted_on = ?", day));
    }

    /** All that ever went out under the number. */
    List<Envelope> under(String trackingNumber) {
        return envelopes(lines("a.address = ?", trackingNumber));
    }

    private List<Line> lines(String condition, Object value) {
        return jdbc.sql("""
                        select a.service_id, s.registration_number as number, a.address, a.place, a.attempted_on
                        from service_attempt a join document_service s on s.id = a.service_id
                        where a.method = 'MAIL' and a.address is not null and a.place is not null and\s""" + condition + " order by a.service_id")
                .param(value)
                .query(Line.class)
                .list();
    }

    private List<Envelope> envelopes(List<Line> lines) {
        var byLetter = new LinkedHashMap<List<Object>, Envelope>();
        for (var line : lines) {
            var service = servings.get(RegistrationNumber.of(line.number()), line.serviceId());
            byLetter.computeIfAbsent(
                            List.of(line.address(), line.number(), service.partyId()),
                            letter -> new Envelope(
                                    line.address(),
                                    service.number(),
                                    file.recipient(service.number(), service.partyId()),
                                    line.place(),
                                    line.attemptedOn(),
                                    new ArrayList<>()))
                    .papers()
                    .add(service);
        }
        return List.copyOf(byLetter.values());
    }
}
