package org.tiaocai.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

@DisplayName("离岗：将来的排期先交接")
class HeldBookingsTest extends Studios {

    private static final String LEAVER = "leaver-with-a-session";

    @Autowired
    TestRestTemplate web;

    @Test
    @DisplayName("有将来的排期不能删除；取消以后可以")
    void a_session_to_come_is_handed_over_first() {
        bureau.colleague(LEAVER, "mediator-union");
        var booking = booked(mediation("staff:" + LEAVER));
        var refused = delete();
        assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(refused.getBody()).contains("将来的排期 1 次", number.value());
        bookings.cancel(booking.id());
        assertThat(delete().getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
    }

    private ResponseEntity<String> delete() {
        return web.withBasicAuth("root-admin", "a-long-enough-secret")
                .exchange("/engine-rest/user/" + LEAVER, HttpMethod.DELETE, null, String.class);
    }
}
