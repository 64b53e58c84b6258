package org.tiaocai.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Under which name the service speaks of itself. */
@DisplayName("对外地址")
class PublicAddressTest {

    @ParameterizedTest
    @DisplayName("设置了的，转向和绝对地址都用它；没有设置的只用路径；去别处的转向不变")
    @CsvSource({
        "https://tiaocai.example.org, /login, https://tiaocai.example.org/login",
        "https://tiaocai.example.org/, /login, https://tiaocai.example.org/login",
        "https://tiaocai.example.org, https://tiaocai.example.org/calendar, https://tiaocai.example.org/calendar",
        "http://10.0.0.5:8080, /a?b=c, http://10.0.0.5:8080/a?b=c",
        "https://tiaocai.example.org, https://elsewhere.example/x, https://elsewhere.example/x",
        "'', /login, /login",
        "'', http://evil.example/login?x, /login?x",
        "'', http://evil.example:8080/login, /login",
        "'', http://evil.example, /",
    })
    void redirects(String setting, String location, String answer) throws Exception {
        var response = answered(setting, location);
        assertThat(response.getRedirectedUrl()).isEqualTo(answer);
    }

    @ParameterizedTest
    @DisplayName("绝对地址不用请求自称的主机名")
    @ValueSource(strings = {"https://tiaocai.example.org", "https://tiaocai.example.org:8443"})
    void absolute_links(String setting) throws Exception {
        var request = new MockHttpServletRequest("GET", "/feeds/x.ics");
        request.setServerName("evil.example");
        var called = new String[2];
        new PublicAddress(setting).doFilter(request, new MockHttpServletResponse(), new MockFilterChain() {
            @Override
            public void doFilter(ServletRequest seen, ServletResponse response) {
                called[0] = ((HttpServletRequest) seen).getRequestURL().toString();
                called[1] = ServletUriComponentsBuilder.fromRequest((HttpServletRequest) seen)
                        .toUriString();
            }
        });
        assertThat(called).containsOnly(setting + "/feeds/x.ics");
    }

    @ParameterizedTest
    @DisplayName("写得不完整的设置不能启动，说明怎么写")
    @ValueSource(strings = {"tiaocai.example.org", "ftp://x", "/x"})
    void a_half_address_is_refused(String setting) {
        assertThatThrownBy(() -> new PublicAddress(setting)).hasMessageContaining("应为完整地址");
    }

    private static MockHttpServletResponse answered(String setting, @Nullable String location)
            throws ServletException, IOException {
        var request = new MockHttpServletRequest("GET", "/x");
        request.setServerName("evil.example");
        var response = new MockHttpServletResponse();
        new PublicAddress(setting).doFilter(request, response, new MockFilterChain() {
            @Override
            public void doFilter(ServletRequest seen, ServletResponse answer) throws IOException {
                ((HttpServletResponse) answer).sendRedirect(location);
            }
        });
        return response;
    }
}
