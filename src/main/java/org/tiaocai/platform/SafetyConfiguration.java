package org.tiaocai.platform;

import jakarta.servlet.DispatcherType;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.util.matcher.AntPathRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** One login for everything; nothing is open but the login page, its looks, and the health probes. */
@Configuration(proxyBeanMethods = false)
class SafetyConfiguration {

    private static final String ENGINES_LOGOUT = "/camunda/api/admin/auth/user/*/logout";
    private static final int AFTER_SECURITY = -50;

    /** The set-up of a first administrator needs no login and cannot be switched off (CVE-2026-77226). */
    private static final RequestMatcher SET_UP = new OrRequestMatcher(
            new AntPathRequestMatcher("/camunda/api/*/setup/**"),
            new AntPathRequestMatcher("/camunda/app/*/*/setup/**"));

    private static final RequestMatcher APIS = new OrRequestMatcher(
            new AntPathRequestMatcher("/api/**"),
            new AntPathRequestMatcher("/engine-rest/**"),
            new AntPathRequestMatcher("/camunda/api/**"),
            new AntPathRequestMatcher("/v3/api-docs/**"),
            new AntPathRequestMatcher("/actuator/**"));

    /** A machine that sends its password with each call has no session that another site could ride on. */
    private static final RequestMatcher WITH_CREDENTIALS = request -> {
        var header = request.getHeader("Authorization");
        return header != null && header.startsWith("Basic ");
    };

    @Bean
    SecurityFilterChain everything(
            HttpSecurity http,
            StaffLogin login,
            IdentityService identities,
            @Value("${tiaocai.administrators-group}") String administrators)
            throws Exception {
        var tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieName("TIAOCAI-XSRF");
        var asAttribute = new CsrfTokenRequestAttributeHandler();
        asAttribute.setCsrfRequestAttributeName(null);
        return http.authenticationProvider(login)
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers(SET_UP)
                                .denyAll()
                                .requestMatchers(
                                        "/login",
                                        "/css/**",
                                        "/fonts/**",
                                        "/favicon.ico",
                                        "/actuator/health/**",
                                        "/actuator/health")
                                .permitAll()
                                .requestMatchers("/actuator/**")
                                .hasAuthority(administrators)
                                .anyRequest()
                                .authenticated())
                .formLogin(
                        form -> form.loginPage("/login").defaultSuccessUrl("/").permitAll())
                .httpBasic(Customizer.withDefaults())
                .logout(logout -> logout.logoutRequestMatcher(new OrRequestMatcher(
                                new AntPathRequestMatcher("/logout", HttpMethod.POST.name()),
                                new AntPathRequestMatcher(ENGINES_LOGOUT, HttpMethod.POST.name())))
                        .defaultLogoutSuccessHandlerFor(
                                new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT),
                                new AntPathRequestMatcher(ENGINES_LOGOUT))
                        .logoutSuccessUrl("/login?logout"))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens)
                        .csrfTokenRequestHandler(asAttribute)
                        .ignoringRequestMatchers(new AntPathRequestMatcher("/camunda/**"), WITH_CREDENTIALS))
                .exceptionHandling(errors -> errors.defaultAuthenticationEntryPointFor(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), APIS)
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint("/login"), AnyRequestMatcher.INSTANCE))
                .headers(headers -> headers.frameOptions(frame -> frame.disable())
                        .addHeaderWriter(
                                new XFrameOptionsHeaderWriter(XFrameOptionsHeaderWriter.XFrameOptionsMode.SAMEORIGIN)))
                .addFilterAfter(new EngineIdentity(identities), AuthorizationFilter.class)
                .build();
    }

    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> sameLoginInTheWebapps() {
        var registration = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        registration.setInitParameters(Map.of("authentication-provider", SameLogin.class.getName()));
        registration.addUrlPatterns("/camunda/app/*", "/camunda/api/*", "/camunda/lib/*");
        registration.setOrder(AFTER_SECURITY);
        return registration;
    }
}
