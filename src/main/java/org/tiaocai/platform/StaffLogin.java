package org.tiaocai.platform;

import org.camunda.bpm.engine.AuthenticationException;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** 登录: name and password are checked by the engine's own user table, which slows down whoever keeps guessing. */
@Component
class StaffLogin implements AuthenticationProvider {

    private final IdentityService identities;

    StaffLogin(IdentityService identities) {
        this.identities = identities;
    }

    @Override
    public Authentication authenticate(Authentication login) {
        var user = login.getName();
        var password = String.valueOf(login.getCredentials());
        if (!matches(user, password)) {
            throw new BadCredentialsException("用户名或密码不正确");
        }
        var groups = identities.createGroupQuery().groupMember(user).list().stream()
                .map(group -> new SimpleGrantedAuthority(group.getId()))
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(user, null, groups);
    }

    private boolean matches(String user, String password) {
        try {
            return identities.checkPassword(user, password);
        } catch (AuthenticationException locked) {
            return false;
        }
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
