package org.tiaocai.delivery.channels;

/** What goes along with a notice, for channels that carry files. */
public record Attachment(String name, String mediaType, String content) {}
