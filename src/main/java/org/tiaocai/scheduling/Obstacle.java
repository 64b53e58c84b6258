package org.tiaocai.scheduling;

/** What stands in the way of a slot, in words for a coordinator; parties go without a name. */
record Obstacle(String reason) {

    static final Obstacle PARTY_TAKEN = new Obstacle("当事人或代理人已有其他安排");
    static final Obstacle PARTY_AVOIDS = new Obstacle("当事人申请避开");
    static final Obstacle ROOMS_TAKEN = new Obstacle("房间均已占用");
    static final Obstacle NO_SUCH_ROOM = new Obstacle("没有符合条件的房间");
}
