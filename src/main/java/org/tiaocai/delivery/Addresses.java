package org.tiaocai.delivery;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.delivery.channels.Carrier;
import org.tiaocai.delivery.channels.Channel;
import org.tiaocai.delivery.channels.Message;

/** On which channels somebody can be reached, and what goes over them. */
@Component
record Addresses(List<Carrier> carriers, List<NoticeAttachment> attachments) {

    private static final Pattern MOBILE = Pattern.compile("1\\d{10}");

    /** Those that are set up, in the order in which they are tried. */
    List<Carrier> carriers(@Nullable String email, @Nullable String phone) {
        return carriers.stream()
                .filter(Carrier::isSetUp)
                .filter(carrier -> address(carrier.channel(), email, phone) != null)
                .toList();
    }

    Message message(Notice notice, Channel channel) {
        var brief = notice.brief() == null ? notice.subject() : notice.brief();
        return new Message(
                key(notice, channel),
                Objects.requireNonNull(address(channel, notice.email(), notice.phone())),
                notice.subject(),
                notice.body(),
                brief,
                attachments.stream()
                        .flatMap(attachment -> attachment.to(notice).stream())
                        .toList());
    }

    /** A mail keeps the key that it had before there were other channels. */
    private static String key(Notice notice, Channel channel) {
        var key = "notice-%d.%s".formatted(notice.id(), notice.number());
        return channel == Channel.MAIL ? key : key + "." + channel;
    }

    private static @Nullable String address(Channel channel, @Nullable String email, @Nullable String phone) {
        return switch (channel) {
            case MAIL -> email == null || email.isBlank() ? null : email;
            // a landline takes no text
            case SMS -> phone != null && MOBILE.matcher(phone).matches() ? phone : null;
        };
    }
}
