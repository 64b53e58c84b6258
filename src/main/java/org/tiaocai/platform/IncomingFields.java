package org.tiaocai.platform;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.tiaocai.shared.IncomingDay;
import org.tiaocai.shared.IncomingNumber;
import org.tiaocai.shared.IncomingText;
import org.tiaocai.shared.Refused;

/** Fields of pages, parameters and parts of an address, read by the same rules as the JSON of forms and calls. */
@Component
class IncomingFields implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, String.class, text -> IncomingText.of(null, text));
        registry.addConverter(String.class, LocalDate.class, read(text -> IncomingDay.of(null, text)));
        registry.addConverter(String.class, Long.class, read(IncomingFields::whole));
        registry.addConverter(String.class, Integer.class, read(IncomingFields::integer));
        registry.addConverter(String.class, BigDecimal.class, read(text -> IncomingNumber.of(null, text)));
    }

    /** A rule that may find nothing in a text. */
    private interface Rule<T> {
        @Nullable
        T read(String text);
    }

    @SuppressWarnings("NullAway") // Spring takes null for a value that is not there.
    private static <T> Converter<String, T> read(Rule<T> rule) {
        return rule::read;
    }

    private static @Nullable Long whole(String text) {
        return text.isEmpty() ? null : between(text, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    private static @Nullable Integer integer(String text) {
        return text.isEmpty() ? null : (int) between(text, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    private static long between(String text, long least, long most) {
        var number = IncomingNumber.of(null, text);
        if (number == null) {
            throw new Refused("填写的内容应为数字");
        }
        return IncomingNumber.whole(null, number, least, most);
    }
}
