package org.tiaocai.dispute;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 调解申请登记表 (D101): what the counter takes down of a dispute (art. 12; 协商调解规定 art. 21).
 *
 * @param opposedAnswer what the handler found where one person, or one agent, is on both sides (规则34, 39)
 */
public record Registration(
        @NotNull(message = "请填写收到申请的日期") LocalDate receivedOn,
        @NotNull(message = "请选择来源渠道") Channel channel,
        @NotNull(message = "请选择争议性质") Scope scope,
        @NotNull(message = "请选择案由") Cause cause,

        @NotBlank(message = "请填写事实与理由") @Size(max = 20_000, message = "事实与理由不能超过两万字，长材料请作为附件上传")
        String facts,

        @Min(value = 1, message = "涉及劳动者人数至少为 1") @Max(value = 100_000, message = "涉及劳动者人数过大，请核对")
        int workersConcerned,

        boolean commonClaim,
        boolean wageArrearsEvident,
        boolean migrantWorker,
        @Nullable LocalDate rightKnownOn,

        @NotEmpty(message = "请至少填写一名申请人和一名被申请人") @Size(max = 500, message = "当事人超过 500 名，请按集体争议推举代表人后登记")
        List<@Valid Party> parties,

        @NotEmpty(message = "请至少填写一项请求") @Size(max = 200, message = "请求超过 200 项，请合并同类项")
        List<@Valid Claim> claims,

        @Nullable @Size(max = 200, message = "证据超过 200 项，请合并")
        List<@Valid Evidence> evidence,

        Road road,
        @Nullable LocalDate relationEndedOn,
        @Nullable Boolean relationOngoing,

        @Nullable @Size(max = 2_000, message = "对双方当事人的核对结果不能超过两千字")
        String opposedAnswer) {

    /** What is handed in is a request for mediation unless it says otherwise. */
    public Registration {
        road = road == null ? Road.MEDIATION : road;
    }

    /** 调解仲裁法 in force. */
    private static final LocalDate LAW_IN_FORCE = LocalDate.of(2008, 5, 1);

    @AssertTrue(message = "收到申请的日期早于 2008 年 5 月 1 日（《劳动争议调解仲裁法》施行之日），请核对年份")
    boolean isReceivedUnderTheLaw() {
        return receivedOn == null || !receivedOn.isBefore(LAW_IN_FORCE);
    }

    @AssertTrue(message = "劳动关系仍然存续的，不填写终止日期；已经终止的，请不要选择“仍然存续”")
    boolean isRelationEitherOngoingOrEnded() {
        return relationEndedOn == null || !Boolean.TRUE.equals(relationOngoing);
    }

    /** 涉及劳动者人数: never fewer than the natural persons who apply, whatever the form says. */
    public int workers() {
        return Math.max(workersConcerned, Together.of(this).persons());
    }

    /** 共同请求: as the form says, or as ten of those who apply have it. */
    public boolean isClaimCommon() {
        return commonClaim || Together.of(this).isClaimCommon();
    }

    /** What the handler should look at: the same name on both sides, the same claim twice. */
    List<String> warnings() {
        return Stream.concat(OpposedSides.warnings(parties).stream(), Together.repeated(claims).stream())
                .toList();
    }

    @AssertTrue(message = "与死者的关系，在写明是谁的继承人之后填写")
    boolean isEveryDeadNamed() {
        return parties == null
                || parties.stream()
                        .allMatch(party -> Typed.text(party.heirOf()) != null
                                || (Typed.text(party.kinship()) == null && Typed.text(party.kinshipProof()) == null));
    }

    @AssertTrue(message = "请至少填写一名申请人")
    boolean isApplicantNamed() {
        return parties == null || parties.stream().anyMatch(party -> party.side() == Side.APPLICANT);
    }

    @AssertTrue(message = "请至少填写一名被申请人")
    boolean isRespondentNamed() {
        return parties == null || parties.stream().anyMatch(party -> party.side() == Side.RESPONDENT);
    }

    /**
     * One party, with its agents (at most two, 法 art. 24 by civil practice); what 规则29 wants to know of it.
     *
     * @param heirOf the worker who had died before the application, and whose heir it is (法25): what several heirs of one ask
     *     for is one claim in common
     * @param kinship what it is to the dead
     */
    @SoundIdentity
    public record Party(
            @NotNull(message = "请选择当事人地位") Side side,
            @NotNull(message = "请选择当事人是自然人还是单位") PartyKind kind,

            @NotBlank(message = "请填写当事人姓名或名称") @Size(max = 200, message = "当事人姓名或名称过长")
            String name,

            @Nullable IdentityKind identityKind,
            @Nullable String identityNumber,
            @Nullable Sex sex,
            @Nullable LocalDate bornOn,
            @Nullable OrganisationKind organisationKind,
            @Nullable @CreditCode String creditCode,

            @Nullable @Size(max = 200, message = "法定代表人姓名过长")
            String legalRepresentative,

            @Nullable @Size(max = 100, message = "法定代表人职务过长")
            String representativePost,

            @Nullable OrganisationStatus organisationStatus,
            @Nullable @Phone String phone,

            @Nullable @Email(message = "电子邮箱格式不正确") @Size(max = 200, message = "电子邮箱过长")
            String email,

            @Nullable @Size(max = 500, message = "住所过长") String address,
            @Nullable @Size(max = 500, message = "送达地址过长") String serviceAddress,
            @Nullable LocalDate employedFrom,
            @Nullable LocalDate employedUntil,
            @Nullable @Size(max = 100, message = "岗位过长") String post,

            @Nullable
            @DecimalMin(value = "0", message = "月工资不能为负数")
            @Digits(integer = 12, fraction = 2, message = "月工资最多两位小数")
            BigDecimal monthlyWage,

            @Nullable EmploymentContract contract,
            @Nullable @Size(max = 500, message = "工作地点过长") String workplace,

            @Nullable @Size(max = 200, message = "已故劳动者的姓名过长")
            String heirOf,

            @Nullable LocalDate heirOfDiedOn,

            @Nullable @Size(max = 500, message = "死亡证明的名称不能超过五百字")
            String heirOfDeathProof,

            @Nullable @Size(max = 50, message = "与死者的关系不能超过五十字")
            String kinship,

            @Nullable @Size(max = 200, message = "关系的依据不能超过二百字")
            String kinshipProof,

            @Nullable @Size(max = 2, message = "每名当事人最多委托两名代理人")
            List<@Valid Agent> agents)
            implements SoundIdentity.Shown {

        /** Whom one knows little of yet. */
        public static Party named(
                Side side, PartyKind kind, String name, @Nullable String phone, @Nullable String address) {
            return new Party(
                    side, kind, name, null, null, null, null, null, null, null, null, null, phone, null, address, null,
                    null, null, null, null, null, null, null, null, null, null, null, null);
        }

        @AssertTrue(message = "继承人是自然人，与已故劳动者在同一方；死亡的日期、证明，在写明是谁的继承人之后填写")
        boolean isHeirSound() {
            return Typed.text(heirOf) == null
                    ? heirOfDiedOn == null && Typed.text(heirOfDeathProof) == null
                    : kind == PartyKind.PERSON && side != Side.THIRD_PARTY;
        }

        @AssertTrue(message = "离职日期不能早于入职日期")
        boolean isEmploymentForward() {
            return employedFrom == null || employedUntil == null || !employedUntil.isBefore(employedFrom);
        }
    }

    /** 代理人. */
    @SoundIdentity
    public record Agent(
            @NotBlank(message = "请填写代理人姓名") @Size(max = 200, message = "代理人姓名过长")
            String name,

            @NotNull(message = "请选择代理人类别") AgentKind kind,

            @Nullable @Size(max = 200, message = "代理人所在机构名称过长")
            String firm,

            @Nullable AgentPowers powers,
            @Nullable @Phone String phone,

            @Nullable @Email(message = "代理人电子邮箱格式不正确") @Size(max = 200, message = "代理人电子邮箱过长")
            String email,

            @Nullable IdentityKind identityKind,
            @Nullable String identityNumber,

            @Nullable @Size(max = 6, message = "代理手续重复") List<AgentPaper> documents)
            implements SoundIdentity.Shown {}

    /**
     * One claim item; {@code amount} in yuan.
     *
     * @param claimants who make it, and against whom, each by the place within its side from 1; none named means all
     */
    public record Claim(
            @NotNull(message = "请选择请求事项") ClaimType type,

            @Nullable
            @DecimalMin(value = "0", message = "请求金额不能为负数")
            @Digits(integer = 12, fraction = 2, message = "请求金额最多两位小数")
            BigDecimal amount,

            @Nullable LocalDate fromDay,
            @Nullable LocalDate toDay,

            @Nullable @Size(max = 2_000, message = "请求说明不能超过两千字")
            String detail,

            @Nullable @Size(max = 500, message = "提出请求的当事人过多，请核对")
            List<Integer> claimants,

            @Nullable @Size(max = 500, message = "请求所针对的当事人过多，请核对")
            List<Integer> respondents,

            @Nullable Boolean arrears) {

        /** 拖欠的劳动报酬 (法 art. 27(4)): as the form says, or else by the kind of the claim. */
        public boolean isOfArrears() {
            return arrears == null ? type.isRemuneration() : arrears;
        }

        @AssertTrue(message = ClaimType.NOTHING_ASKED)
        boolean isSomethingAsked() {
            return type == null || type.admits(amount);
        }

        @AssertTrue(message = "请求期间的起始日不能晚于截止日")
        boolean isPeriodForward() {
            return fromDay == null || toDay == null || !toDay.isBefore(fromDay);
        }
    }

    /** 证据清单 (D312). */
    public record Evidence(
            @NotBlank(message = "请填写证据名称") @Size(max = 200, message = "证据名称过长")
            String name,

            @Nullable @Size(max = 200, message = "证据来源过长") String source,

            @Nullable @Size(max = 500, message = "证明目的不能超过五百字")
            String purpose) {}
}
