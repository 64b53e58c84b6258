package org.tiaocai.roots;

/** 联系有了变化: an arbitrator was linked to a firm, the last day is another one, or the link never was. */
public record LinkChanged(LinkedArbitrator link, Kind kind) {

    public enum Kind {
        MADE,
        PERIOD,
        WITHDRAWN
    }
}
