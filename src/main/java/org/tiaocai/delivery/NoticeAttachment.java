package org.tiaocai.delivery;

import java.util.Optional;
import org.tiaocai.delivery.channels.Attachment;

/** 通知附件: a module adds to the mails of its own notices what a program of the recipient can read. */
public interface NoticeAttachment {

    /** Empty for notices that are about something else. */
    Optional<Attachment> to(Notice notice);
}
