package org.tiaocai.manual;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.tiaocai.people.Groups;

/** 岗位手册: one page for each kind of work, {@code manual/<key>.md}, in the order in which a case meets them. */
public enum Manual {
    REGISTRAR("intake", Groups.INTAKE),
    COORDINATOR("studio-coordinator", Groups.STUDIO_COORDINATOR),
    MEDIATOR("mediator", Groups.MEDIATOR_HRSS, Groups.MEDIATOR_UNION, Groups.MEDIATOR_JUSTICE),
    OUTSIDE_MEDIATOR("mediation-org", Groups.MEDIATION_ORG),
    SEAL_KEEPER("seal", Groups.SEAL, Groups.ORG_SEAL),
    TRIBUNAL("arbitrator", Groups.ARBITRATOR, Groups.PRESIDING),
    RECORDER("clerk", Groups.CLERK),
    SERVER("service", Groups.SERVICE),
    LEGALITY("legal-review", Groups.LEGAL_REVIEW),
    HEAD("institute-head", Groups.INSTITUTE_HEAD),
    COMMISSIONERS("director", Groups.DIRECTOR, Groups.COMMISSION),
    LIAISON_OFFICER("liaison", Groups.LIAISON),
    RECORDS("archivist", Groups.ARCHIVIST),
    REVIEWER("file-reviewer", Groups.FILE_REVIEWER),
    COURTS("court", Groups.COURT),
    LEADERS("leadership", Groups.LEADERSHIP),
    SUPERVISORS("supervision", Groups.SUPERVISION),
    ADMINISTRATORS("administrator", Manual.ADMINISTRATOR);

    /** 系统管理员, as the matrix of rights calls them whatever their group is called. */
    static final String ADMINISTRATOR = "administrator";

    private final String key;
    private final List<String> groups;

    Manual(String key, String... groups) {
        this.key = key;
        this.groups = List.of(groups);
    }

    /** As its address and its file have it. */
    public String key() {
        return key;
    }

    /** Whose work it describes. */
    public List<String> groups() {
        return groups;
    }

    boolean isFor(Collection<String> roles) {
        return !Collections.disjoint(groups, roles);
    }

    static Optional<Manual> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst();
    }
}
