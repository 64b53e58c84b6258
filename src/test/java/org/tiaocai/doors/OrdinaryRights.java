package org.tiaocai.doors;

import org.springframework.stereotype.Component;

/** What a page or the task list offers opens; what somebody only asks for may be refused to them. */
@Component
class OrdinaryRights implements Expected {

    private static final int OPENED = 200;
    private static final int REFUSED = 403;

    @Override
    public boolean isRight(Visit visit, int status) {
        return status == OPENED || (status == REFUSED && !visit.isOffered());
    }
}
