package org.tiaocai.platform;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.multipart.MultipartResolver;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;

/** Who uploads more than is allowed is told so, instead of being shown a broken connection or an empty page. */
@Configuration(proxyBeanMethods = false)
class UploadLimit {

    /** As much as a telephone films in an hour; whatever sends more is no person with a scan. */
    private static final int READ_AND_DROPPED = 1024 * 1024 * 1024;

    /** Files and fields of one request: a telephone's pictures of a file, one by one, within the size that is allowed. */
    private static final int MOST_PARTS = 500;

    /** After the framework's own settings, whose default closes the connection on what it has not read. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> answerToLargeUploads() {
        return server -> server.addConnectorCustomizers(connector -> {
            connector.setMaxPartCount(MOST_PARTS);
            if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
                http.setMaxSwallowSize(READ_AND_DROPPED);
                // Who asks before sending is told to go on only once somebody wants to read what is sent.
                http.setContinueResponseTiming("onRead");
            }
        });
    }

    /** The page that tells of the error must not read the upload that was the error. */
    @Bean
    MultipartResolver multipartResolver() {
        return new StandardServletMultipartResolver() {
            @Override
            public boolean isMultipart(HttpServletRequest request) {
                return request.getDispatcherType() != DispatcherType.ERROR && super.isMultipart(request);
            }
        };
    }
}
