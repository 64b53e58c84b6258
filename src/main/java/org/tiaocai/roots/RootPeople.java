package org.tiaocai.roots;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;
import org.tiaocai.house.SettingJournal;
import org.tiaocai.people.GroupMembers;
import org.tiaocai.people.Groups;
import org.tiaocai.shared.Faults;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.Rows;

/** 调解组织的人员, with their qualification and term; who has an account of the house is named by it. */
@Repository
@Transactional
public class RootPeople {

    private static final String COLUMNS =
            "organisation_id, name, account, qualification, certificate, from_on, until_on";

    private final Rows<RootPerson> rows;
    private final RootOrganisations organisations;
    private final GroupMembers members;
    private final SettingJournal journal;

    RootPeople(JdbcClient jdbc, RootOrganisations organisations, GroupMembers members, SettingJournal journal) {
        this.rows = new Rows<>(jdbc, "root_person", RootPerson.class);
        this.organisations = organisations;
        this.members = members;
        this.journal = journal;
    }

    public List<RootPerson> of(long organisation) {
        return rows.where("organisation_id = ? order by from_on desc, name", organisation);
    }

    List<RootPerson> all() {
        return rows.where("true order by organisation_id, name");
    }

    void open(long organisation, Map<String, String> fields) {
        organisations.lock(organisation);
        var one = checked(organisations.get(organisation), 0, fields);
        add(one);
        journal.write(SettingJournal.Area.ORGANISATIONS, what(organisation) + "新增人员", null, words(one), null);
    }

    void add(RootPerson one) {
        try {
            rows.insert(COLUMNS)
                    .values(
                            one.organisationId(),
                            one.name(),
                            one.account(),
                            one.qualification(),
                            one.certificate(),
                            one.fromOn(),
                            one.untilOn());
        } catch (DuplicateKeyException twice) {
            throw new Refused("已登记过这个人员同一日起的聘期");
        }
    }

    void change(long organisation, long id, Map<String, String> fields) {
        organisations.lock(organisation);
        var before = rows.find(id)
                .filter(one -> one.organisationId() == organisation)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "这个组织没有这个人员"));
        Seen.mustStand(fields, before, words(before));
        var reason = fields.getOrDefault("reason", "");
        new Faults.Check().filled(reason, "reason", "变更原因").refuse();
        change(before, checked(organisations.get(organisation), id, fields), reason);
    }

    void change(RootPerson before, RootPerson after, String reason) {
        if (after.equals(before)) {
            return;
        }
        try {
            rows.update(
                    before.id(),
                    "name = ?, account = ?, qualification = ?, certificate = ?, from_on = ?, until_on = ?",
                    after.name(),
                    after.account(),
                    after.qualification(),
                    after.certificate(),
                    after.fromOn(),
                    after.untilOn());
        } catch (DuplicateKeyException twice) {
            throw new Refused("已登记过这个人员同一日起的聘期");
        }
        journal.write(
                SettingJournal.Area.ORGANISATIONS,
                what(before.organisationId()) + before.name(),
                words(before),
                words(after),
                reason);
    }

    /** @param id of who is changed; 0 for a new one */
    RootPerson checked(Organisation organisation, long id, Map<String, String> fields) {
        var typed = new Typed(fields);
        var name = typed.must("name", "姓名", Typed.LONGEST_NAME);
        var account = typed.may("account", "登录名", 64);
        var qualification = typed.must("qualification", "资格", Typed.LONGEST_NAME);
        var certificate = typed.may("certificate", "证书编号", Typed.LONGEST_NAME);
        var from = typed.dayNeeded("from", "聘期自何日");
        var until = typed.until(from);
        typed.check()
                .that(
                        account == null || isOf(id, account) || members.isIn(group(organisation), account),
                        "account",
                        "这个登录名不是该组织的人员，请管理员先给他岗位")
                .that(
                        of(organisation.id()).stream()
                                .noneMatch(one -> one.id() != id
                                        && isSame(one, name, account)
                                        && Term.meet(one.fromOn(), one.untilOn(), from, until)),
                        "from",
                        "与这个人员已登记的聘期重叠")
                .refuse();
        return new RootPerson(id, organisation.id(), name, account, qualification, certificate, from, until);
    }

    /** Who has left has the account no more, and their term is still to be ended. */
    private boolean isOf(long id, String account) {
        return rows.find(id).filter(one -> account.equals(one.account())).isPresent();
    }

    /** Of one name are two people only where their accounts tell them apart. */
    static boolean isSame(RootPerson one, String name, @Nullable String account) {
        return one.name().equals(name)
                && (one.account() == null || account == null || one.account().equals(account));
    }

    /** Who belongs to an organisation without a group of its own is known as one of all organisations' people. */
    private static String group(Organisation organisation) {
        return Objects.requireNonNullElse(organisation.group(), Groups.MEDIATION_ORG);
    }

    private String what(long organisation) {
        return "调解组织：" + organisations.get(organisation).name() + "，";
    }

    private static String words(RootPerson one) {
        return one.name()
                + (one.account() == null ? "" : "（" + one.account() + "）")
                + "，"
                + one.qualification()
                + (one.certificate() == null ? "" : "，证书 " + one.certificate())
                + "，"
                + OrganisationChanges.days(one.fromOn(), one.untilOn());
    }
}
