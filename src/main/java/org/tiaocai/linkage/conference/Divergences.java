package org.tiaocai.linkage.conference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.dispute.ClaimType;
import org.tiaocai.linkage.consistency.ComparedItem;
import org.tiaocai.linkage.consistency.Consistency;
import org.tiaocai.linkage.feedback.Cause;
import org.tiaocai.shared.Period;
import org.tiaocai.shared.Refused;

/** 裁审不一致的事项, put together by claim and cause as topics to propose, until a conference has taken them up. */
@Component
@Transactional
public class Divergences {

    private final Consistency consistency;
    private final Topics topics;
    private final JdbcClient jdbc;

    Divergences(Consistency consistency, Topics topics, JdbcClient jdbc) {
        this.consistency = consistency;
        this.topics = topics;
        this.jdbc = jdbc;
    }

    /** @param key the claim and the cause, by which a form names the proposal */
    public record Proposal(String key, String title, String detail, List<ComparedItem> items) {}

    /** Those whose judgments took effect within the period and that no topic has taken up, the most frequent first. */
    @Transactional(readOnly = true)
    public List<Proposal> within(Period period) {
        var taken = taken();
        var groups = new TreeMap<String, List<ComparedItem>>();
        consistency.of(period).counted().stream()
                .filter(one -> one.verdict().differs() && one.cause() != null)
                .filter(one -> !taken.contains(key(one)))
                .forEach(one -> groups.computeIfAbsent(one.type() + "." + one.cause(), none -> new ArrayList<>())
                        .add(one));
        return groups.entrySet().stream()
                .map(group -> proposal(group.getKey(), group.getValue()))
                .sorted((one, other) -> other.items().size() - one.items().size())
                .toList();
    }

    /** Takes the proposal up as a topic. @throws Refused when another has taken it up meanwhile */
    void take(Conference conference, String key) {
        var proposal = within(conference.period()).stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(Divergences::takenAlready);
        var topic = topics.raise(
                conference.id(),
                TopicOrigin.DIVERGENCE,
                TopicKind.LAW_APPLICATION,
                proposal.title(),
                proposal.detail());
        try {
            proposal.items().forEach(one -> keep(topic, one));
        } catch (DuplicateKeyException meanwhile) {
            throw takenAlready();
        }
    }

    private void keep(long topic, ComparedItem one) {
        jdbc.sql("insert into conference_topic_item (topic_id, result_id, award_item_id) values (?, ?, ?)")
                .params(topic, one.resultId(), one.awardItemId())
                .update();
    }

    private static Refused takenAlready() {
        return new Refused("所选的建议议题已被采用或者不存在，请刷新后重新选择");
    }

    private Set<String> taken() {
        return jdbc
                .sql("select result_id, award_item_id from conference_topic_item")
                .query((row, line) -> row.getLong("result_id") + "/" + row.getLong("award_item_id"))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    private static String key(ComparedItem item) {
        return item.resultId() + "/" + item.awardItemId();
    }

    private static Proposal proposal(String key, List<ComparedItem> items) {
        var parts = key.split("\\.");
        var cases = items.stream()
                .map(one -> one.number() + "（" + one.docketNo() + "）")
                .distinct()
                .collect(Collectors.joining("、"));
        return new Proposal(
                key,
                ClaimType.valueOf(parts[0]).label() + "："
                        + Cause.valueOf(parts[1]).label(),
                "生效判决改变裁决 " + items.size() + " 项，涉及 " + cases,
                items);
    }
}
