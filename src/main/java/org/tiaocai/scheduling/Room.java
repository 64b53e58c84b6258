package org.tiaocai.scheduling;

/** 联合调解室: one of the studio's rooms. */
public record Room(String id, String name, String place) {}
