package org.tiaocai.roots;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.web.server.ResponseStatusException;
import org.tiaocai.house.OutsideBodies;
import org.tiaocai.house.OutsideBody;
import org.tiaocai.shared.IncomingDay;
import org.tiaocai.shared.Rows;

/** All organisations of the register, each once, whether it takes entrusted cases or not. */
@Repository
public class RootOrganisations {

    private final Rows<Line> rows;
    private final OutsideBodies bodies;

    RootOrganisations(JdbcClient jdbc, OutsideBodies bodies) {
        this.rows = new Rows<>(jdbc, "root_organisation", Line.class);
        this.bodies = bodies;
    }

    /** As the table holds it: what the outside body says is not in it. */
    record Line(
            long id,
            RootKind kind,
            String area,
            @Nullable String sealName,
            @Nullable String entrustedBody,
            @Nullable String sealBody,
            @Nullable String ownName,
            @Nullable String ownContact,
            @Nullable LocalDate ownFromOn,
            @Nullable LocalDate ownUntilOn) {}

    /** By kind and name, former ones too. */
    public List<Organisation> all() {
        return rows.where("true").stream()
                .map(this::organisation)
                .sorted(Comparator.comparing(Organisation::kind).thenComparing(Organisation::name))
                .toList();
    }

    public Optional<Organisation> find(long id) {
        return rows.find(id).map(this::organisation);
    }

    public Optional<Organisation> named(String name) {
        return all().stream().filter(one -> one.name().equals(name)).findFirst();
    }

    Organisation get(long id) {
        return find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "登记簿里没有这个调解组织"));
    }

    long insert(OrganisationForm form) {
        return rows.insert("""
                        kind, area, seal_name, entrusted_body, seal_body, own_name, own_contact, own_from_on,
                        own_until_on""")
                .values(
                        form.kind(),
                        form.area(),
                        form.sealName(),
                        form.entrusted(),
                        form.sealed(),
                        form.name(),
                        form.contact(),
                        form.fromOn(),
                        form.untilOn());
    }

    void update(long id, OrganisationForm form) {
        rows.update(
                id,
                """
                kind = ?, area = ?, seal_name = ?, entrusted_body = ?, seal_body = ?, own_name = ?, own_contact = ?,
                own_from_on = ?, own_until_on = ?""",
                form.kind(),
                form.area(),
                form.sealName(),
                form.entrusted(),
                form.sealed(),
                form.name(),
                form.contact(),
                form.fromOn(),
                form.untilOn());
    }

    /** Whoever changes it, or its people, waits here for who does so already. */
    public void lock(long id) {
        rows.where("id = ? for update", id);
    }

    /** Those of the kind that are in no line yet. */
    List<OutsideBody> unregistered(OutsideBody.Kind kind) {
        var all = all();
        return bodies.ever(kind, List.of()).stream()
                .filter(body -> all.stream()
                        .noneMatch(one -> body.id()
                                .equals(kind == OutsideBody.Kind.ENTRUSTED ? one.entrustedId() : one.sealedId())))
                .toList();
    }

    private Organisation organisation(Line line) {
        var entrusted = body(OutsideBody.Kind.ENTRUSTED, line.entrustedBody());
        var sealed = body(OutsideBody.Kind.SEAL, line.sealBody());
        var body = entrusted == null ? sealed : entrusted;
        return new Organisation(
                line.id(),
                line.kind(),
                line.area(),
                line.sealName(),
                entrusted,
                sealed,
                body == null ? String.valueOf(line.ownName()) : body.name(),
                body == null ? line.ownContact() : body.contact(),
                body == null ? first(line.ownFromOn()) : body.fromOn(),
                body == null ? line.ownUntilOn() : body.untilOn());
    }

    private @Nullable OutsideBody body(OutsideBody.Kind kind, @Nullable String id) {
        return id == null ? null : bodies.find(kind, id, List.of()).orElse(null);
    }

    private static LocalDate first(@Nullable LocalDate from) {
        return from == null ? IncomingDay.FIRST : from;
    }
}
