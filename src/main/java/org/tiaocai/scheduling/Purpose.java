package org.tiaocai.scheduling;

/** What a booking is for. */
public enum Purpose {
    MEDIATION_SESSION("调解", RoomKind.MEDIATION),
    HEARING("开庭", RoomKind.HEARING);

    private final String label;
    private final RoomKind room;

    Purpose(String label, RoomKind room) {
        this.label = label;
        this.room = room;
    }

    public String label() {
        return label;
    }

    public RoomKind room() {
        return room;
    }
}
