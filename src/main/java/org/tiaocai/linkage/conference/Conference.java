package org.tiaocai.linkage.conference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiaocai.shared.Period;

/**
 * 一次裁审联席会议.
 *
 * @param period the months whose comparison of awards and judgments is laid before it
 * @param topicsDue until when both sides may raise topics
 * @param meetsOn the day for which it is called; null until it is prepared
 * @param objection what the court wants changed in the minutes; null while it has said nothing
 */
public record Conference(
        long id,
        String title,
        String court,
        Period period,
        LocalDate calledOn,
        LocalDate topicsDue,
        @Nullable LocalDate meetsOn,
        @Nullable String place,
        @Nullable String chair,
        @Nullable String invited,
        @Nullable LocalDate heldOn,
        @Nullable String attendees,
        @Nullable String minutes,
        @Nullable String objection,
        @Nullable LocalDate publishedOn) {

    /** Where it stands, in words. */
    public String standing() {
        if (publishedOn != null) {
            return "纪要已印发，" + publishedOn;
        }
        if (heldOn != null) {
            return "已召开，纪要会签中";
        }
        return meetsOn == null ? "征集议题，截至 " + topicsDue : "定于 " + meetsOn + " 召开";
    }

    String occasion() {
        return "conference-" + id;
    }
}
