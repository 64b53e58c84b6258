package org.tiaocai.scheduling.restdays;

/** 对落在休息日的排期怎样处理. */
enum RestDayDecision {
    KEPT("照常进行"),
    MOVED("改期"),
    REPLANNED("取消，另行择期");

    private final String label;

    RestDayDecision(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
