package org.tiaocai.unfinished;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Another window of the same person has kept the same form since: neither is written over without asking. */
class KeptElsewhere extends ResponseStatusException {

    private static final long serialVersionUID = 1L;

    KeptElsewhere() {
        super(HttpStatus.CONFLICT, "另一个页面也在填写这张表单，这一页的内容没有暂存");
    }
}
