package org.tiaocai.scheduling;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 提示: an organisation that sits in two rooms at once is warned of, since it can send two people. */
@Repository
public class Clashes {

    private final JdbcClient jdbc;

    Clashes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The other cases in which an organisation of this booking has to appear at the same time. */
    public List<String> of(long booking) {
        return jdbc.sql("""
                        select distinct other.registration_number from booking mine
                        join booking_attendee here on here.booking_id = mine.id and here.resource like 'organisation:%'
                        join booking_attendee there on there.resource = here.resource and there.booking_id <> mine.id
                        join booking other on other.id = there.booking_id
                        where mine.id = ? and mine.status = 'CONFIRMED' and other.status = 'CONFIRMED'
                          and other.starts_at < mine.ends_at and other.ends_at > mine.starts_at
                        order by other.registration_number""").param(booking).query(String.class).list();
    }
}
