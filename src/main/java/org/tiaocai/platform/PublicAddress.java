package org.tiaocai.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * 对外地址: what the service is called is a setting, never what a request says in its Host header. Redirects to ourselves
 * name only the path where nothing is set, which every proxy and every name leads right.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PublicAddress extends OncePerRequestFilter {

    private final @Nullable URI address;

    PublicAddress(@Value("${tiaocai.public-address:}") String address) {
        this.address = address.isBlank() ? null : checked(address.strip());
    }

    private static URI checked(String text) {
        var address = URI.create(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
        if (address.getHost() == null || !String.valueOf(address.getScheme()).matches("https?")) {
            throw new IllegalArgumentException("tiaocai.public-address 应为完整地址，例如 https://tiaocai.example.org");
        }
        return address;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var called = address == null ? withoutTheirName(request) : new Called(request, address);
        chain.doFilter(called, new ToOurselves(response, called, address));
    }

    /** The engine writes links into its answers; while no address is set they go by the machine's own name. */
    private static HttpServletRequest withoutTheirName(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/engine-rest") || path.startsWith("/camunda/api") || path.startsWith("/v3/")
                ? new Called(request, URI.create(request.getScheme() + "://localhost:" + request.getLocalPort()))
                : request;
    }

    /** The request under the name that is set. */
    private static final class Called extends HttpServletRequestWrapper {

        private final URI address;

        private Called(HttpServletRequest request, URI address) {
            super(request);
            this.address = address;
        }

        @Override
        public String getScheme() {
            return address.getScheme();
        }

        @Override
        public String getServerName() {
            return address.getHost();
        }

        @Override
        public int getServerPort() {
            return address.getPort() >= 0 ? address.getPort() : "https".equals(address.getScheme()) ? 443 : 80;
        }

        @Override
        public StringBuffer getRequestURL() {
            return new StringBuffer(address.toString()).append(getRequestURI());
        }
    }

    /** Redirects within the service. */
    private static final class ToOurselves extends HttpServletResponseWrapper {

        private final HttpServletRequest request;
        private final @Nullable URI address;

        private ToOurselves(HttpServletResponse response, HttpServletRequest request, @Nullable URI address) {
            super(response);
            this.request = request;
            this.address = address;
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            var path = withoutOrigin(location);
            super.sendRedirect(address != null && path.startsWith("/") ? address + path : path);
        }

        private String withoutOrigin(String location) {
            var at = location.indexOf("://");
            if (at < 0 || !request.getServerName().equals(host(location))) {
                return location;
            }
            var path = location.indexOf('/', at + "://".length());
            return path < 0 ? "/" : location.substring(path);
        }

        private static @Nullable String host(String location) {
            try {
                return URI.create(location).getHost();
            } catch (IllegalArgumentException noAddress) {
                return null;
            }
        }
    }
}
