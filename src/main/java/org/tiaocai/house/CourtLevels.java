package org.tiaocai.house;

import java.util.Map;

/** 审级, by the names that the module of the courts gives them. */
final class CourtLevels {

    static final Map<String, String> NAMES = Map.of("BASIC", "基层人民法院", "INTERMEDIATE", "中级人民法院");

    private CourtLevels() {}
}
