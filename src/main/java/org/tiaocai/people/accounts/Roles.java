package org.tiaocai.people.accounts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Actor;
import org.tiaocai.people.Groups;
import org.tiaocai.shared.Refused;

/** 岗位 in the institute's words: the roles of the house, and the groups of courts and of organisations outside. */
@Component
record Roles(IdentityService identities, Actor actor) {

    private static final Set<String> GENERAL = Set.of(Groups.COURT, Groups.MEDIATION_ORG, Groups.ORG_SEAL);
    private static final String FIELD = "role.";

    /** Every key with its Chinese name, the house's own first. */
    Map<String, String> all() {
        var all = new LinkedHashMap<String, String>();
        actor.asApplication(() -> identities.createGroupQuery().list()).stream()
                .sorted(Comparator.comparing((Group group) -> !Groups.NAMES.containsKey(group.getId()))
                        .thenComparing(Group::getId))
                .forEach(group -> all.put(group.getId(), nameOf(group)));
        return all;
    }

    /** Some of the roles under one heading. */
    record Part(String label, Map<String, String> roles) {}

    /** 岗位分组: the house's own, and each kind of body outside, of which a person belongs to one. */
    List<Part> parts() {
        var all = all();
        return List.of(
                new Part("本机构的岗位", some(all, key -> Groups.NAMES.containsKey(key) && !GENERAL.contains(key))),
                new Part("外单位人员：岗位", some(all, GENERAL::contains)),
                new Part("外单位人员：所属的法院", some(all, key -> isOf(key, Groups.COURT))),
                new Part("外单位人员：所属的调解组织", some(all, key -> isOf(key, Groups.MEDIATION_ORG))),
                new Part(
                        "其他",
                        some(
                                all,
                                key -> !Groups.NAMES.containsKey(key)
                                        && !isOf(key, Groups.COURT)
                                        && !isOf(key, Groups.MEDIATION_ORG))));
    }

    private static boolean isOf(String key, String general) {
        return key.startsWith(general) && !Groups.NAMES.containsKey(key);
    }

    private static Map<String, String> some(Map<String, String> all, Predicate<String> which) {
        var some = new LinkedHashMap<String, String>();
        all.forEach((key, name) -> {
            if (which.test(key)) {
                some.put(key, name);
            }
        });
        return some;
    }

    /** Of everybody who has one, the names of their roles. */
    Map<String, List<String>> byPerson() {
        var of = new HashMap<String, List<String>>();
        all().forEach((role, name) -> actor.asApplication(
                        () -> identities.createUserQuery().memberOfGroup(role).list())
                .forEach(user -> of.computeIfAbsent(user.getId(), none -> new ArrayList<>())
                        .add(name)));
        return of;
    }

    /** 勾选的岗位, each sent as {@code role.…}. @throws Refused for one that there is not, so that nobody loses the others by it */
    static Set<String> wanted(Map<String, String> fields, Map<String, String> known) {
        var wanted = fields.keySet().stream()
                .filter(field -> field.startsWith(FIELD))
                .map(field -> field.substring(FIELD.length()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!known.keySet().containsAll(wanted)) {
            throw new Refused("没有这个岗位，请刷新页面后从列表中选择");
        }
        return wanted;
    }

    /**
     * What may not stand together in one account: who is of a body outside names that body, and holds no office of the house.
     *
     * @return why not, in Chinese; empty when all is well
     */
    static List<String> faults(Set<String> wanted) {
        var faults = new ArrayList<String>();
        if (wanted.contains(Groups.COURT) && wanted.stream().noneMatch(key -> isOf(key, Groups.COURT))) {
            faults.add("选了“法院”，还要选所属的法院；列表中没有的，请先建立");
        }
        if (wanted.contains(Groups.MEDIATION_ORG)
                && wanted.stream().noneMatch(key -> isOf(key, Groups.MEDIATION_ORG))) {
            faults.add("选了“街镇、企业、行业调解组织”，还要选所属的调解组织；列表中没有的，请先建立");
        }
        var bodies = wanted.stream().flatMap(Roles::body).distinct().sorted().toList();
        if (bodies.size() > 1) {
            faults.add("一个账号只能属于一个单位，不能兼有" + String.join("、", bodies) + "的岗位：请分别建账号");
        }
        return faults;
    }

    /** Whose the role is; none for those that belong to no body, such as the administrators'. */
    private static Stream<String> body(String key) {
        if (key.equals(Groups.COURT) || isOf(key, Groups.COURT)) {
            return Stream.of("法院");
        }
        if (key.equals(Groups.MEDIATION_ORG) || key.equals(Groups.ORG_SEAL) || isOf(key, Groups.MEDIATION_ORG)) {
            return Stream.of("调解组织");
        }
        if (key.equals(Groups.SUPERVISION)) {
            return Stream.of("纪检监督");
        }
        return Groups.NAMES.containsKey(key) ? Stream.of("本机构") : Stream.empty();
    }

    Set<String> of(String person) {
        var roles = new TreeSet<String>();
        actor.asApplication(
                        () -> identities.createGroupQuery().groupMember(person).list())
                .forEach(group -> roles.add(group.getId()));
        return roles;
    }

    List<String> names(String person) {
        var all = all();
        return of(person).stream().map(role -> all.getOrDefault(role, "其他岗位")).toList();
    }

    private static String nameOf(Group group) {
        var name = group.getName();
        return Groups.NAMES.getOrDefault(group.getId(), name == null || name.isBlank() ? "其他岗位" : name);
    }
}
