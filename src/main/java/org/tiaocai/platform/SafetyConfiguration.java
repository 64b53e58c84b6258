package org.tiaocai.platform;

import jakarta.servlet.DispatcherType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.util.matcher.AntPathRequestMatcher;
import org.springframework.web.filter.RequestContextFilter;
import org.tiaocai.people.accounts.Standings;

/** One login for everything; nothing is open but the login page, its looks, and the health probes. */
@Configuration(proxyBeanMethods = false)
class SafetyConfiguration {

    private static final int AFTER_SECURITY = -50;

    private final StaffLogin login;
    private final TurnedAway turnedAway;
    private final SessionStanding standing;
    private final Standings standings;
    private final IdentityService identities;
    private final String administrators;
    private final String[] apiReaders;

    SafetyConfiguration(
            StaffLogin login,
            TurnedAway turnedAway,
            SessionStanding standing,
            Standings standings,
            IdentityService identities,
            @Value("${tiaocai.administrators-group}") String administrators,
            @Value("${tiaocai.api-readers:}") List<String> apiReaders) {
        this.login = login;
        this.turnedAway = turnedAway;
        this.standing = standing;
        this.standings = standings;
        this.identities = identities;
        this.administrators = administrators;
        this.apiReaders =
                Stream.concat(Stream.of(administrators), apiReaders.stream()).toArray(String[]::new);
    }

    /** 对外页面: for anybody, without a login, a session or a script; nothing of the rest of the service is reached from here. */
    @Bean
    @Order(0)
    SecurityFilterChain forAnybody(HttpSecurity http) throws Exception {
        return http.securityMatcher(Routes.PORTAL)
                .authorizeHttpRequests(requests -> requests.requestMatchers(Routes.PORTAL_PAGES)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .requestCache(RequestCacheConfigurer::disable)
                .logout(logout -> logout.disable())
                .anonymous(Customizer.withDefaults())
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.NOT_FOUND))
                                .accessDeniedHandler((request, response, reason) -> response.sendError(404)))
                .headers(SafetyHeaders::onPortal)
                .build();
    }

    /** Programs log in with each call; what a page of ours calls here goes by its session. */
    @Bean
    @Order(1)
    SecurityFilterChain forMachines(HttpSecurity http) throws Exception {
        return common(http.securityMatcher(Routes.FOR_MACHINES))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(EngineWrites.CLOSED, Routes.DESCRIPTION)
                        .denyAll()
                        .requestMatchers(Routes.PROBES)
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .hasAuthority(administrators)
                        .requestMatchers(Routes.API_DOCS)
                        .hasAnyAuthority(apiReaders)
                        .anyRequest()
                        .authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(turnedAway))
                .requestCache(RequestCacheConfigurer::disable)
                .logout(logout -> logout.disable())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain forPeople(HttpSecurity http) throws Exception {
        var comeBack = new HttpSessionRequestCache();
        comeBack.setRequestMatcher(Routes::isPageOfAPerson);
        comeBack.setMatchingRequestParameterName(null);
        return common(http)
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers(EngineWrites.CLOSED, Routes.DESCRIPTION)
                                .denyAll()
                                .requestMatchers(Routes.OPEN)
                                .permitAll()
                                .requestMatchers(Routes.ADMINISTRATION)
                                .hasAuthority(administrators)
                                .anyRequest()
                                .authenticated())
                .formLogin(form -> form.loginPage("/login")
                        .defaultSuccessUrl("/")
                        .failureHandler(turnedAway)
                        .permitAll())
                .requestCache(cache -> cache.requestCache(comeBack))
                .logout(logout -> logout.logoutRequestMatcher(Routes.LOGOUT)
                        .defaultLogoutSuccessHandlerFor(
                                new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT),
                                Routes.LOGOUT_OF_THE_WEBAPPS)
                        .logoutSuccessUrl("/login?logout"))
                .build();
    }

    private HttpSecurity common(HttpSecurity http) throws Exception {
        var tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieName("TIAOCAI-XSRF");
        var asAttribute = new CsrfTokenRequestAttributeHandler();
        asAttribute.setCsrfRequestAttributeName(null);
        // Without the one that the framework would set behind it, which asks a second time and so counts each failure
        // twice.
        return http.authenticationManager(new ProviderManager(login))
                // The engine's web applications guard themselves, under a cookie name of their own.
                .csrf(csrf -> csrf.csrfTokenRepository(tokens)
                        .csrfTokenRequestHandler(asAttribute)
                        .ignoringRequestMatchers(new AntPathRequestMatcher(Routes.WEBAPPS), Routes::bringsCredentials))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(turnedAway).accessDeniedHandler(turnedAway))
                .headers(SafetyHeaders::on)
                // The framework's own runs after the login; the brake has to know from where somebody calls.
                .addFilterBefore(new RequestContextFilter(), SecurityContextHolderFilter.class)
                .addFilterAfter(standing, SecurityContextHolderFilter.class)
                .addFilterAfter(new OwnPasswordFirst(standings), AuthorizationFilter.class)
                .addFilterAfter(new EngineIdentity(identities), AuthorizationFilter.class);
    }

    /** A part of the login only; by itself it would run a second time for each request. */
    @Bean
    FilterRegistrationBean<SessionStanding> sessionStandingInTheLoginOnly() {
        var registration = new FilterRegistrationBean<>(standing);
        registration.setEnabled(false);
        return registration;
    }

    /** Before everything: what is written as no browser writes it is not looked at. */
    @Bean
    FilterRegistrationBean<PlainPaths> plainPaths() {
        var registration = new FilterRegistrationBean<>(new PlainPaths());
        registration.setOrder(FilterRegistrationBean.HIGHEST_PRECEDENCE);
        return registration;
    }

    /** Before everything, login included: for nobody is there such a page. */
    @Bean
    FilterRegistrationBean<NoSetUp> noSetUp() {
        var registration = new FilterRegistrationBean<>(new NoSetUp());
        registration.setOrder(FilterRegistrationBean.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> sameLoginInTheWebapps() {
        var registration = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        registration.setInitParameters(Map.of("authentication-provider", SameLogin.class.getName()));
        registration.addUrlPatterns(Routes.WEBAPPS_WITH_LOGIN);
        registration.setOrder(AFTER_SECURITY);
        return registration;
    }
}
