package org.tiaocai.documents;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 通用字段: what the template of every paper of a case may print, besides the kind's own {@link Facts}.
 *
 * @param code such as D307
 * @param title what the paper is called
 * @param issuer in whose name it goes out
 * @param officeAddress where it is reached, and by which telephone
 * @param number what the case is called by: its 案号, or the 登记号 while it has none
 * @param applicants the names of one side, with 、 between them
 * @param everybody 双方, or 各方 where they are more than two
 * @param addressedTo 受送达人 by their names; null where nobody is served, as on what all sign together
 * @param claims 请求事项, one a line
 * @param disputeFacts 事实与理由
 * @param basis the article that the catalogue names
 * @param closing what ends the paper, gathered when all else is known
 */
public record PaperCase(
        String code,
        String title,
        @Nullable String documentNo,
        String issuer,
        @Nullable String officeAddress,
        @Nullable String officePhone,
        String number,
        String registrationNumber,
        @Nullable String caseNo,
        String cause,
        List<PartyBlock> parties,
        String applicants,
        String respondents,
        String everybody,
        @Nullable String addressedTo,
        List<String> claims,
        String disputeFacts,
        String basis,
        LocalDate madeOn,
        @Nullable Closing closing) {}
