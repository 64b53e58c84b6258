package org.tiaocai.delivery.serving;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.SignedPapers;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 缺签收回证扫描件: what was handed over counts by the recipient's own hand on the receipt. The scan comes with the report of
 * the visit, or later as the signed copy of its D422.
 *
 * @param scanRequired (D) whether the scan has to be there before anything rests on the service
 */
@Component
public record MissingScans(
        Servings servings,
        ServingAttempts attempts,
        SignedPapers signed,
        @Value("${tiaocai.service.scan-required:false}") boolean scanRequired) {

    /** The servings that have no scan yet. */
    public List<Serving> of(RegistrationNumber number) {
        var back = signed.of(number).stream()
                .map(SignedPapers.SignedPaper::documentId)
                .collect(Collectors.toSet());
        return servings.of(number).stream()
                .filter(one -> one.state() == ServingState.SERVED && isByHand(one.method()))
                .filter(one -> one.proofDocumentId() != null && !back.contains(one.proofDocumentId()))
                .filter(one -> attempts.last(one.id()).proofId() == null)
                .toList();
    }

    /** Before a service by hand is recorded. @throws Refused where the office wants the scan first, and none comes with it */
    void mustCome(ServingMethod method, ServingReport report) {
        if (scanRequired && isByHand(method) && report.proofId() == null) {
            throw new Refused("本机构要求签收回证扫描件齐备才算送达：请把受送达人签名的送达回证扫描或者拍照，随登记一并上传");
        }
    }

    private static boolean isByHand(@Nullable ServingMethod method) {
        return method == ServingMethod.DIRECT || method == ServingMethod.ENTRUSTED;
    }

    /** Before something rests on one service. @throws Refused where the office wants the scan first, and it is not there */
    public void mustBeBack(RegistrationNumber number, long documentId, long partyId) {
        missing(number, documentId)
                .filter(one -> one.partyId() == partyId)
                .findFirst()
                .ifPresent(one -> {
                    throw new Refused(reason(one));
                });
    }

    /** What keeps anything from resting on the services of a paper; nothing where the office does not ask for scans. */
    public List<String> inTheWay(RegistrationNumber number, long documentId) {
        return missing(number, documentId).map(MissingScans::reason).distinct().toList();
    }

    private Stream<Serving> missing(RegistrationNumber number, long documentId) {
        return scanRequired ? of(number).stream().filter(one -> one.documentId() == documentId) : Stream.empty();
    }

    private static String reason(Serving one) {
        return "《" + one.documentTitle() + "》的送达缺签收回证扫描件，请先在案卷页上传送达回证的签名件";
    }
}
