package org.tiaocai.linkage.lending;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** What the case page asks of lending. */
@RestController
@RequestMapping("/api/v1/cases/{number}/linkage/lendings")
record LendingApi(LendingProcess process) {

    private static final int LONGEST = 100;

    record Letter(
            @Nullable String court,
            @Nullable String letterNo,
            @Nullable String judge,
            @Nullable String purpose,
            Lending.@Nullable Volumes volumes) {}

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void asked(@PathVariable String number, @RequestBody Letter letter) {
        if (letter.volumes() == null) {
            throw new Refused("请选择借阅正卷还是正卷和副卷");
        }
        process.asked(
                RegistrationNumber.of(number),
                new LendingLetter(
                        text(letter.court()),
                        text(letter.letterNo()),
                        text(letter.judge()),
                        text(letter.purpose()),
                        letter.volumes()));
    }

    private static String text(@Nullable String text) {
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            throw new Refused("请填写法院、调卷函文号、经办法官和用途，每项不超过一百字");
        }
        return text.strip();
    }
}
