package org.tiaocai.platform;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;
import org.tiaocai.people.accounts.RealTime;
import org.tiaocai.people.accounts.Standings;
import org.tiaocai.people.accounts.TooManyTries;

/** 登录: name and password are checked by the engine's user table, behind our brake for whoever keeps guessing. */
@Component
record StaffLogin(IdentityService identities, Standings standings, RealTime time) implements AuthenticationProvider {

    @Override
    public Authentication authenticate(Authentication login) {
        var user = login.getName();
        if (!matches(user, String.valueOf(login.getCredentials()))) {
            throw unknown();
        }
        var standing = standings.of(user).orElseThrow(StaffLogin::unknown);
        var person = UsernamePasswordAuthenticationToken.authenticated(
                user,
                null,
                standing.groups().stream().map(SimpleGrantedAuthority::new).toList());
        person.setDetails(new OpenedWith(standing, time.now()));
        return person;
    }

    private boolean matches(String user, String password) {
        try {
            return identities.checkPassword(user, password);
        } catch (RefusedOverRest refused) {
            throw refused.getCause() instanceof TooManyTries waiting ? new MustWait(waiting) : refused;
        }
    }

    private static BadCredentialsException unknown() {
        return new BadCredentialsException("用户名或密码不正确");
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
