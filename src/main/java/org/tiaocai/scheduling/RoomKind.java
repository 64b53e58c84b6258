package org.tiaocai.scheduling;

/** 房间种类. */
public enum RoomKind {
    MEDIATION("调解室"),
    HEARING("仲裁庭"),
    ONLINE("线上庭室");

    private final String label;

    RoomKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
