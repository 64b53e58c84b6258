package org.tiaocai.scheduling.feed;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tiaocai.people.Actor;
import org.tiaocai.scheduling.Rooms;

/** 订阅链接 of the person's own sessions, and of rooms for who may look at the calendar. */
@RestController
@RequestMapping("/api/v1/calendar/feeds")
class FeedApi {

    private final Feeds feeds;
    private final Rooms rooms;
    private final Actor actor;
    private final String publicAddress;

    FeedApi(Feeds feeds, Rooms rooms, Actor actor, @Value("${tiaocai.public-address:}") String publicAddress) {
        this.feeds = feeds;
        this.rooms = rooms;
        this.actor = actor;
        this.publicAddress = publicAddress.strip().replaceAll("/$", "");
    }

    /** Of what: {@code mine}, or the id of a room. */
    record Wanted(@NotBlank(message = "请选择订阅的内容") String of) {}

    /** The link is whole once the public address is set, and a path as long as nobody has said what we are called. */
    record Made(String path, String link, String label) {}

    record Line(long id, String label, String createdOn) {}

    @PostMapping
    Made make(@RequestBody @Valid Wanted wanted) {
        var mine = wanted.of().equals("mine");
        var label = mine ? "我的排期" : rooms.get(wanted.of()).name();
        var resource = mine ? "staff:" + actor.id() : "room:" + wanted.of();
        var path = "/feeds/" + feeds.create(resource, label) + ".ics";
        return new Made(path, publicAddress + path, label);
    }

    @GetMapping
    List<Line> mine() {
        return feeds.mine().stream()
                .map(one -> new Line(
                        one.id(), one.label(), one.createdAt().toLocalDate().toString()))
                .toList();
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable long id) {
        feeds.revoke(id);
    }
}
