package org.tiaocai.scheduling.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.people.Actor;
import org.tiaocai.people.accounts.Standing;
import org.tiaocai.people.accounts.Standings;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.Rows;

/** 订阅链接: an unguessable token for one person's or one room's bookings, which whoever made it can revoke. */
@Repository
@Transactional
class Feeds {

    private static final int TOKEN_BYTES = 32;

    private final JdbcClient jdbc;
    private final Rows<Feed> rows;
    private final Clock clock;
    private final Actor actor;
    private final Standings standings;
    private final SecureRandom random = new SecureRandom();

    Feeds(JdbcClient jdbc, Clock clock, Actor actor, Standings standings) {
        this.standings = standings;
        this.jdbc = jdbc;
        this.rows = new Rows<>(jdbc, "calendar_feed", Feed.class);
        this.clock = clock;
        this.actor = actor;
    }

    /** A feed as its maker sees it; the token itself is shown once and never kept. */
    record Feed(
            long id, String resource, String label, String createdBy, long accountVersion, OffsetDateTime createdAt) {}

    /** @return the token */
    String create(String resource, String label) {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        rows.once(resource, actor.id());
        rows.insert("token_hash, resource, label, created_by, account_version, created_at")
                .values(hash(token), resource, label, actor.id(), version(), OffsetDateTime.now(clock));
        return token;
    }

    /** Empty also when whoever made it has left, or is not any more what they were then. */
    Optional<Feed> open(String token) {
        return rows.where("token_hash = ? and revoked_at is null", hash(token)).stream()
                .filter(this::isGood)
                .findFirst();
    }

    List<Feed> mine() {
        return rows.where("created_by = ? and revoked_at is null order by id", actor.id()).stream()
                .filter(this::isGood)
                .toList();
    }

    void revoke(long id) {
        rows.find(id).ifPresent(one -> rows.isOver(one.resource(), one.createdBy()));
        var revoked = jdbc.sql(
                        "update calendar_feed set revoked_at = ? where id = ? and created_by = ? and revoked_at is null")
                .params(OffsetDateTime.now(clock), id, actor.id())
                .update();
        if (revoked == 0) {
            throw new Refused("没有这个订阅链接，或者已经停用");
        }
    }

    private boolean isGood(Feed feed) {
        return standings.holds(feed.createdBy, feed.accountVersion);
    }

    private long version() {
        return standings.of(actor.id()).map(Standing::version).orElse(0L);
    }

    private static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
