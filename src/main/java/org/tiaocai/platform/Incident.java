package org.tiaocai.platform;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;

/** 系统出错: our own fault, told by a number under which the log says where it happened. */
final class Incident {

    private static final Logger LOG = LoggerFactory.getLogger(Incident.class);

    private Incident() {}

    static Reason of(Throwable failure) {
        var number = UUID.randomUUID().toString();
        LOG.error("Incident {}", number, WithoutMessage.of(failure));
        return new Reason(HttpStatus.INTERNAL_SERVER_ERROR, "请联系管理员，并提供编号 " + number);
    }
}
