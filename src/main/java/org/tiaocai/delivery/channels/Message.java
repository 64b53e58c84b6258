package org.tiaocai.delivery.channels;

import java.util.List;

/**
 * A notice as a channel carries it.
 *
 * @param key the same for each try, so that a server can know a repeat
 * @param address of the recipient on this channel
 * @param brief the same in few words, for channels that count them
 */
public record Message(
        String key, String address, String subject, String body, String brief, List<Attachment> attachments) {}
