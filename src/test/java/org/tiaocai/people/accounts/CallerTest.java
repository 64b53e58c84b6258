package org.tiaocai.people.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class CallerTest {

    @AfterEach
    void hangUp() {
        RequestContextHolder.resetRequestAttributes();
    }

    @ParameterizedTest
    @DisplayName("限速按地址计；IPv6 按前一半计，换后一半没有用")
    @CsvSource({
        "10.1.2.3, 10.1.2.3",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2::",
        "2001:db8:1:2:9:9:9:9, 2001:db8:1:2::",
        "0:0:0:0:0:0:0:1, 0:0:0:0::",
    })
    void counted_by_network(String address, String network) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        assertThat(Caller.network()).isEqualTo(network);
        assertThat(Caller.address()).isEqualTo(address);
    }
}
