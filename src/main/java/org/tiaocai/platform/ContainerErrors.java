package org.tiaocai.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;

/** What the server refuses before any page of ours is reached, such as an address that cannot be read, in Chinese too. */
@Component
class ContainerErrors implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

    /** Instead of the server's own page; the server makes it by its name. */
    public static class Page extends ErrorReportValve {

        private static final String HTML = """
                <!DOCTYPE html><html lang="zh-CN"><head><meta charset="UTF-8"><title>%1$s</title></head>\
                <body><h1>%1$s</h1><p>这个地址或者请求无法读取，没有办理。请回到首页重新打开。</p></body></html>""";

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                response.setContentType("text/html;charset=UTF-8");
                response.getOutputStream()
                        .write(HTML.formatted(Problems.title(HttpStatusCode.valueOf(response.getStatus())))
                                .getBytes(StandardCharsets.UTF_8));
                response.finishResponse();
            } catch (IOException | IllegalStateException gone) {
                // Whoever asked is no longer there to read it.
                getContainer().getLogger().debug("unreported", gone);
            }
        }
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addContextCustomizers(
                context -> ((StandardHost) context.getParent()).setErrorReportValveClass(Page.class.getName()));
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
