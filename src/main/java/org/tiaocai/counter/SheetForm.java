package org.tiaocai.counter;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tiaocai.dispute.Side;
import org.tiaocai.shared.FormFaults.Fault;

/**
 * The sheet as the start form of the task list hands it in, and the way back: where in the page stands what was at fault in
 * the form. Who makes a claim is named in the page by rows and counted in the form by places within a side.
 */
final class SheetForm {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> HEAD = List.of(
            "receivedOn",
            "road",
            "channel",
            "scope",
            "cause",
            "facts",
            "rightKnownOn",
            "relationOngoing",
            "relationEndedOn",
            "commonClaim",
            "wageArrearsEvident",
            "migrantWorker",
            "opposedAnswer");
    private static final List<String> PARTY = List.of(
            "side",
            "kind",
            "name",
            "identityKind",
            "identityNumber",
            "sex",
            "bornOn",
            "organisationKind",
            "creditCode",
            "legalRepresentative",
            "representativePost",
            "organisationStatus",
            "phone",
            "email",
            "address",
            "serviceAddress",
            "employedFrom",
            "employedUntil",
            "post",
            "monthlyWage",
            "contract",
            "workplace",
            "heirOf",
            "heirOfDiedOn",
            "heirOfDeathProof",
            "kinship",
            "kinshipProof");
    private static final List<String> OF_PERSONS = List.of(
            "identityKind",
            "identityNumber",
            "sex",
            "bornOn",
            "employedFrom",
            "employedUntil",
            "post",
            "monthlyWage",
            "contract",
            "workplace",
            "heirOf",
            "heirOfDiedOn",
            "heirOfDeathProof",
            "kinship",
            "kinshipProof");
    private static final List<String> OF_FIRMS = List.of(
            "organisationKind", "creditCode", "legalRepresentative", "representativePost", "organisationStatus");
    private static final List<String> AGENT =
            List.of("name", "kind", "firm", "powers", "phone", "email", "identityKind", "identityNumber");
    private static final List<String> CLAIM = List.of("type", "amount", "fromDay", "toDay", "detail", "arrears");
    private static final List<String> EVIDENCE = List.of("name", "source", "purpose");
    private static final List<String> WORKER = WorkersList.FIELDS;

    /** A fault that is found by looking at several fields is shown at the one to be mended. */
    private static final Map<String, String> SHOWN_AT = Map.of(
            "somethingAsked", "amount",
            "periodForward", "toDay",
            "employmentForward", "employedUntil",
            "heirSound", "heirOf",
            "receivedUnderTheLaw", "receivedOn",
            "relationEitherOngoingOrEnded", "relationEndedOn");

    private final Sheet sheet;
    private final ObjectNode form = JSON.createObjectNode();
    private final Map<String, Integer> places = new HashMap<>();
    /** By the path of a row in the form, its name in the page; the longest first is found by walking the path. */
    private final Map<String, String> rows = new HashMap<>();

    private final List<String> evidence = new ArrayList<>();

    SheetForm(Sheet sheet) {
        this.sheet = sheet;
        texts(form, "", HEAD);
        if (sheet.filled("workersConcerned") != null) {
            form.put("workersConcerned", sheet.value("workersConcerned"));
        }
        parties();
        claims();
        evidence();
        if (!form.has("workersConcerned")) {
            form.put("workersConcerned", 1);
        }
    }

    /** As the start form of the task list sends it. */
    String json() {
        return form.toString();
    }

    /** The same without a value that cannot be read, so that the rest can be looked at. @return whether it was there */
    boolean leaveOut(String path) {
        var at = JsonPointer.compile(
                "/" + path.replace('.', '/').replace("[", "/").replace("]", ""));
        return form.at(at.head()) instanceof ObjectNode parent
                && parent.remove(at.last().getMatchingProperty()) != null;
    }

    /** The rows of evidence in the order in which they are registered. */
    List<String> evidenceRows() {
        return List.copyOf(evidence);
    }

    /** The faults under the names of the page; under the empty name what belongs to no field. */
    Map<String, String> inThePage(List<Fault> faults) {
        var shown = new LinkedHashMap<String, String>();
        faults.forEach(fault -> {
            var name = nameOf(fault.path());
            var words = fault.words().replace("表单内容有误：", "");
            // one fault at a field is enough to begin with; what belongs to no field is told in full
            if (name.isEmpty()) {
                shown.merge(name, words, (one, other) -> one.contains(other) ? one : one + "；" + other);
            } else {
                shown.putIfAbsent(name, words);
            }
        });
        return shown;
    }

    private String nameOf(String path) {
        if (path.isEmpty() || path.equals("parties") || path.endsWith("Named")) {
            return "";
        }
        var row = path.endsWith("]") ? path : path.contains(".") ? path.substring(0, path.lastIndexOf('.')) : "";
        var field = path.endsWith("]") ? "identityNumber" : path.substring(path.lastIndexOf('.') + 1);
        field = SHOWN_AT.getOrDefault(field, field);
        if (field.startsWith("claimants[") || field.startsWith("respondents[")) {
            field = field.substring(0, field.indexOf('['));
        }
        if (row.isEmpty()) {
            return field;
        }
        var named = rows.get(row);
        if (named == null) {
            return "";
        }
        return named.startsWith("workers[") && row.startsWith("claims[")
                ? named + (field.equals("type") ? ".claimType" : ".claimAmount")
                : named + "." + field;
    }

    private void parties() {
        var list = form.putArray("parties");
        var counted = new HashMap<String, Integer>();
        sheet.rows("parties").forEach(row -> {
            var party = row(list, "parties", row);
            texts(party, row + ".", PARTY);
            party.remove(sheet.value(row + ".kind").equals("ORGANISATION") ? OF_PERSONS : OF_FIRMS);
            places.put(row, counted.merge(sheet.value(row + ".side"), 1, Integer::sum));
            agents(party, row, "parties[" + (list.size() - 1) + "].agents");
        });
        sheet.rows("workers").forEach(row -> {
            var party = row(list, "parties", row);
            party.put("side", Side.APPLICANT.name()).put("kind", "PERSON");
            texts(party, row + ".", WORKER);
            places.put(row, counted.merge(Side.APPLICANT.name(), 1, Integer::sum));
        });
    }

    private void agents(ObjectNode party, String row, String path) {
        var list = JSON.createArrayNode();
        sheet.rows(row + ".agents").forEach(agent -> {
            var one = list.addObject();
            rows.put(path + "[" + (list.size() - 1) + "]", agent);
            texts(one, agent + ".", AGENT);
            var papers = one.putArray("documents");
            sheet.values(agent + ".documents").forEach(papers::add);
        });
        if (!list.isEmpty()) {
            party.set("agents", list);
        }
    }

    private void claims() {
        var list = form.putArray("claims");
        sheet.rows("claims").stream()
                .filter(row -> sheet.rows("workers").isEmpty() || !sheet.isBlank(row, "type", "amount", "detail"))
                .forEach(row -> {
                    var claim = row(list, "claims", row);
                    texts(claim, row + ".", CLAIM);
                    named(claim, row, "claimants");
                    named(claim, row, "respondents");
                });
        sheet.rows("workers").stream()
                .filter(row -> sheet.filled(row + ".claimAmount") != null)
                .forEach(row -> {
                    var claim = row(list, "claims", row);
                    var type = sheet.filled(row + ".claimType");
                    claim.put("type", type == null ? "WAGES" : type);
                    claim.put("amount", sheet.value(row + ".claimAmount"));
                    claim.putArray("claimants").add(places.get(row));
                });
    }

    private void named(ObjectNode claim, String row, String field) {
        var chosen = sheet.values(row + "." + field).stream()
                .map(places::get)
                .filter(java.util.Objects::nonNull)
                .sorted()
                .toList();
        if (!chosen.isEmpty()) {
            var list = claim.putArray(field);
            chosen.forEach(list::add);
        }
    }

    private void evidence() {
        var list = form.putArray("evidence");
        sheet.rows("evidence").stream()
                .filter(row -> !sheet.isBlank(row, "name", "source", "purpose"))
                .forEach(row -> {
                    texts(row(list, "evidence", row), row + ".", EVIDENCE);
                    evidence.add(row);
                });
    }

    private ObjectNode row(ArrayNode list, String path, String name) {
        rows.put(path + "[" + list.size() + "]", name);
        return list.addObject();
    }

    private void texts(ObjectNode node, String prefix, List<String> names) {
        for (var name : names) {
            var value = sheet.filled(prefix + name);
            if (value != null) {
                node.put(name, value);
            }
        }
    }
}
