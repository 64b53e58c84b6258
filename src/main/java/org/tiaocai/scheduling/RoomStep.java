package org.tiaocai.scheduling;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.house.SetUpStep;

/** Rooms of the configuration look like real ones: only somebody who knows the house can say that they are. */
@Component
@Order(30)
record RoomStep() implements SetUpStep {

    @Override
    public String key() {
        return "ROOMS";
    }

    @Override
    public String name() {
        return "核对房间";
    }

    @Override
    public String what() {
        return "名称、地点、人数、设备和停用；与实际相符后勾选。";
    }

    @Override
    public String path() {
        return "/administration/rooms";
    }

    @Override
    public boolean isDone() {
        return false;
    }
}
