package org.tiaocai.delivery;

import java.util.Optional;

/** 通知附件: a module adds to the mails of its own notices what a program of the recipient can read. */
public interface NoticeAttachment {

    /** What is attached to the mail. */
    record File(String name, String mediaType, String content) {}

    /** Empty for notices that are about something else. */
    Optional<File> to(Notice notice);
}
