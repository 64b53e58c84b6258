package org.tiaocai.arbitration.motion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaocai.dispute.ClaimType;

/** 增加、变更的请求 and 反申请: what a motion asks for that becomes a claim of the case when it is granted. */
interface AsksForClaim extends MotionDetails {

    ClaimType claimType();

    /** Yuan. */
    @Nullable
    BigDecimal claimAmount();

    @Nullable
    LocalDate claimFrom();

    @Nullable
    LocalDate claimTo();

    /** The claim's own words; the motion's are its reasons. */
    @Nullable
    String claimDetail();

    /** Who makes it, by their ids; nobody named is everybody, or who made the claim that it changes. */
    @Nullable
    List<Long> claimants();

    /** Against whom, in the same way. */
    @Nullable
    List<Long> respondents();
}
