package org.tiaocai.dispute;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 当事人 as kept in the file; the identity number itself stays sealed, {@code identity} is its keyed hash. */
public record Party(
        long id,
        Side side,
        int ordinal,
        PartyKind kind,
        String name,
        @Nullable String identity,
        @Nullable String maskedIdentityNumber,
        @Nullable String creditCode,
        @Nullable String legalRepresentative,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address,
        List<Agent> agents,
        PlaceInCase place) {

    /** 代理人. */
    public record Agent(
            long id,
            String name,
            AgentKind kind,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String identity) {}

    /** Whether it is in the case still. */
    public boolean stands() {
        return place.stands();
    }

    /** The name as papers print it: a successor with the party whose place it took, one that left with how it left. */
    public String title() {
        return name
                + (place.successorTo() == null ? "" : "（" + place.successorTo() + "）")
                + (place.leftBy() == null ? "" : "（" + place.leftBy().label() + "）");
    }

    /** The name as others than the case's handlers see it. */
    public String maskedName() {
        return Masking.name(name, kind);
    }
}
