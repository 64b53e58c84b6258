package org.tiaocai.delivery.serving;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.PartyKind;
import org.tiaocai.shared.Refused;

/** 可以采用的送达方式: what the class of the document and the state of the case leave open (规则 art. 20). */
@Component
record Ways(ServingSettings settings) {

    /** Workers from whose number on a closed employer is served by posting (规则 art. 20). */
    private static final int MANY_WORKERS = 10;

    List<ServingMethod> open(ServingFacts facts) {
        return Arrays.stream(ServingMethod.values())
                .filter(method -> objection(facts, method).isEmpty())
                .toList();
    }

    void mustBeOpen(ServingFacts facts, ServingMethod method) {
        objection(facts, method).ifPresent(reason -> {
            throw new Refused(reason);
        });
    }

    /** 留置、张贴 only for one of two reasons. */
    void mustJustifyLeaving(ServingFacts facts, Ground ground) {
        switch (ground) {
            case REFUSED -> {}
            case EMPLOYER_CLOSED -> {
                if (!closureCounts(facts)) {
                    throw new Refused("以用人单位停业等原因留置、张贴，须受送达人是用人单位且劳动者一方在十人以上（本案 " + facts.workers() + " 人）");
                }
            }
            default -> throw new Refused("留置、张贴只适用于受送达人拒绝签收，或者用人单位停业等原因无法送达且劳动者一方在十人以上");
        }
    }

    /** Whether a closed employer could be served by posting in this case. */
    boolean closureCounts(ServingFacts facts) {
        return facts.recipient().kind() == PartyKind.ORGANISATION && facts.workers() >= MANY_WORKERS;
    }

    /**
     * 公告 only as the last way (民事诉讼法 art. 95).
     *
     * @param inquired whether a letter on the whereabouts comes with it
     */
    void mustJustifyPublicNotice(ServingFacts facts, Ground ground, boolean inquired) {
        switch (ground) {
            case WHEREABOUTS_UNKNOWN -> {
                if (!inquired) {
                    Whereabouts.of(facts).mustBeUnknown();
                }
            }
            case OTHER_WAYS_FAILED -> {
                if (!facts.hasFailed(ServingMethod.DIRECT) || !facts.hasFailed(ServingMethod.MAIL)) {
                    throw new Refused("公告送达前，应当先直接送达并邮寄送达；目前还没有这两种方式都未能送达的记录");
                }
            }
            default -> throw new Refused("公告送达只适用于受送达人下落不明，或者其他方式都无法送达");
        }
    }

    private Optional<String> objection(ServingFacts facts, ServingMethod method) {
        var serviceClass = facts.service().serviceClass();
        if (!serviceClass.knows(method)) {
            return Optional.of(
                    serviceClass == ServingClass.S1
                            ? "调解书须由当事人本人或者其指定的代收人直接签收，不能" + method.label()
                            : "这类文书（" + serviceClass.label() + "）不能" + method.label());
        }
        if (method == ServingMethod.SIMPLE && serviceClass == ServingClass.S3 && !facts.simplified()) {
            return Optional.of("简便方式只适用于简易处理的案件");
        }
        if (method == ServingMethod.ELECTRONIC && serviceClass == ServingClass.S2 && !settings.electronicAwards()) {
            return Optional.of("本机构没有开通裁决书的电子送达");
        }
        return Optional.empty();
    }
}
