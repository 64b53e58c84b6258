package org.tiaocai.people;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Roles are groups of the engine; the key is stable, the Chinese name is what people see. */
public final class Groups {

    public static final String INTAKE = "intake";
    public static final String STUDIO_COORDINATOR = "studio-coordinator";
    public static final String MEDIATOR_HRSS = "mediator-hrss";
    public static final String MEDIATOR_UNION = "mediator-union";
    public static final String MEDIATOR_JUSTICE = "mediator-justice";
    public static final String MEDIATION_ORG = "mediation-org";
    public static final String ORG_SEAL = "org-seal";
    public static final String ARBITRATOR = "arbitrator";
    public static final String PRESIDING = "presiding";
    public static final String CLERK = "clerk";
    public static final String SERVICE = "service";
    public static final String SEAL = "seal";
    public static final String INSTITUTE_HEAD = "institute-head";
    public static final String DIRECTOR = "director";
    public static final String COMMISSION = "commission";
    public static final String LEGAL_REVIEW = "legal-review";
    public static final String ARCHIVIST = "archivist";
    public static final String FILE_REVIEWER = "file-reviewer";
    public static final String LIAISON = "liaison";
    public static final String COURT = "court";
    public static final String LEADERSHIP = "leadership";
    public static final String SUPERVISION = "supervision";

    /** The three agencies' mediators. */
    public static final List<String> MEDIATORS = List.of(MEDIATOR_HRSS, MEDIATOR_UNION, MEDIATOR_JUSTICE);

    /** Every role with its Chinese name. */
    public static final Map<String, String> NAMES = Map.copyOf(new TreeMap<>(Map.ofEntries(
            Map.entry(INTAKE, "立案（收件）人员"),
            Map.entry(STUDIO_COORDINATOR, "联合调解工作室协调员"),
            Map.entry(MEDIATOR_HRSS, "调解员（人社）"),
            Map.entry(MEDIATOR_UNION, "调解员（工会）"),
            Map.entry(MEDIATOR_JUSTICE, "调解员（司法）"),
            Map.entry(MEDIATION_ORG, "街镇、企业、行业调解组织"),
            Map.entry(ORG_SEAL, "调解组织印章管理人"),
            Map.entry(ARBITRATOR, "仲裁员"),
            Map.entry(PRESIDING, "首席仲裁员"),
            Map.entry(CLERK, "记录人员"),
            Map.entry(SERVICE, "送达人员"),
            Map.entry(SEAL, "仲裁委员会印章管理人"),
            Map.entry(INSTITUTE_HEAD, "仲裁院负责人"),
            Map.entry(DIRECTOR, "仲裁委员会主任"),
            Map.entry(COMMISSION, "仲裁委员会委员"),
            Map.entry(LEGAL_REVIEW, "法制审核岗"),
            Map.entry(ARCHIVIST, "档案管理员"),
            Map.entry(FILE_REVIEWER, "案卷评查员"),
            Map.entry(LIAISON, "裁审联络员"),
            Map.entry(COURT, "法院"),
            Map.entry(LEADERSHIP, "局领导"),
            Map.entry(SUPERVISION, "纪检监督"))));

    private Groups() {}
}
