package org.tiaocai.platform;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What our API takes is JSON; another spelling of it would come in by a reader that none of our rules stand before. */
@Configuration
class JsonOnly implements WebMvcConfigurer {

    private static final List<String> OTHERS = List.of("yaml", "x-yaml", "cbor", "smile", "xml", "toml");

    @Override
    public void extendMessageConverters(List<HttpMessageConverter<?>> converters) {
        converters.removeIf(one -> one instanceof AbstractHttpMessageConverter<?> reader
                && reader.getSupportedMediaTypes().stream().anyMatch(JsonOnly::isAnother));
    }

    private static boolean isAnother(MediaType type) {
        return OTHERS.contains(type.getSubtype());
    }
}
