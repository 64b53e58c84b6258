package org.tiaocai.chain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.RegistrationNumber;

/** Puts records at the end of their case's chain: read back as they are stored, digested, one batch, one new head. */
@Component
class Linking {

    private final ChainRows rows;
    private final ObjectProvider<ChainSource> sources;

    Linking(ChainRows rows, ObjectProvider<ChainSource> sources) {
        this.rows = rows;
        this.sources = sources;
    }

    /** A case of before its chain is linked whole. */
    void begin(RegistrationNumber number) {
        link(number, Map.of());
    }

    /** The head is held until the transaction ends. */
    int length(RegistrationNumber number) {
        if (rows.lock(number).position() == 0) {
            begin(number);
        }
        return rows.lock(number).position();
    }

    /** What was there before its kind was linked. */
    void linkBacklog(RegistrationNumber number) {
        link(number, rows.takeBacklog(number));
    }

    void link(RegistrationNumber number, Map<LinkKind, ? extends Collection<Long>> noted) {
        var head = rows.lock(number);
        var found = head.position() == 0 ? all(number) : these(number, noted);
        var links = new ArrayList<ChainRows.Link>();
        var last = head;
        for (var records : found.entrySet()) {
            for (var entry : records.getValue()) {
                last = next(number, last, records.getKey(), entry);
                links.add(new ChainRows.Link(last.position(), records.getKey(), entry.id(), last.sm3(), last.sha256()));
            }
        }
        if (!links.isEmpty()) {
            rows.add(number, links);
            rows.move(number, last);
        }
    }

    static ChainRows.Head next(
            RegistrationNumber number, ChainRows.Head before, LinkKind kind, ChainSource.Entry entry) {
        var line = Content.line(number.value(), before.position() + 1, kind, entry);
        return new ChainRows.Head(
                before.position() + 1,
                Verify.linkedBySm3(before.sm3(), line),
                Verify.linkedBySha256(before.sha256(), line));
    }

    Map<LinkKind, List<ChainSource.Entry>> all(RegistrationNumber number) {
        var found = new EnumMap<LinkKind, List<ChainSource.Entry>>(LinkKind.class);
        sources.forEach(source -> found.put(source.kind(), rows.records(source, number)));
        return found;
    }

    private Map<LinkKind, List<ChainSource.Entry>> these(
            RegistrationNumber number, Map<LinkKind, ? extends Collection<Long>> noted) {
        var found = new EnumMap<LinkKind, List<ChainSource.Entry>>(LinkKind.class);
        sources.forEach(source -> {
            var ids = noted.get(source.kind());
            if (ids != null) {
                found.put(source.kind(), rows.records(source, number, ids));
            }
        });
        return found;
    }
}
