package org.tiaocai.linkage.conference;

import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.linkage.Courts;
import org.tiaocai.linkage.LinkageSection;

/** 裁审联席会议. */
@Component
@Order(20)
class ConferenceSection implements LinkageSection {

    private final Conferences conferences;
    private final Courts courts;

    ConferenceSection(Conferences conferences, Courts courts) {
        this.conferences = conferences;
        this.courts = courts;
    }

    @Override
    public String fragment() {
        return "linkage/conferences :: section";
    }

    @Override
    public Map<String, Object> show() {
        return Map.of("all", conferences.all(), "courts", courts);
    }
}
