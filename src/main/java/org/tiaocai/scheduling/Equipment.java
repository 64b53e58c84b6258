package org.tiaocai.scheduling;

/** 设备. */
public enum Equipment {
    RECORDING("录音录像"),
    VIDEO_LINK("视频连线"),
    ACCESSIBLE("无障碍");

    private final String label;

    Equipment(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
