package org.leerkring.people.signin;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import org.leerkring.people.SignedIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.rememberme.RememberMeAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who gets through which door: signed in for everything, except for what shows the way in. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** Flow writes its first state as an inline script, evaluates what it sends, and adds styles as it goes. */
    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'self'");

    @Bean
    SecurityFilterChain doors(
            HttpSecurity http,
            DeviceCookie cookie,
            LinkProvider links,
            LinkUsed linkUsed,
            SignedIn signedIn,
            NavigationAccessControl views) {
        views.setLoginView("/sign-in");
        return http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers("/actuator/health", "/error", "/uitnodiging/**")
                                .permitAll()
                                .requestMatchers("/live", "/files/**", "/people/**")
                                .authenticated())
                .with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.enableRequestCacheConfiguration(false)
                        .enableLogoutConfiguration(false)
                        .anyRequest(AuthorizedUrl::authenticated))
                .requestCache(cache -> cache.disable())
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(new SignInEntryPoint()))
                .oneTimeTokenLogin(link -> link.authenticationProvider(links)
                        .authenticationConverter(linkUsed)
                        .successHandler(linkUsed)
                        .failureHandler(linkUsed)
                        .loginPage("/sign-in")
                        .loginProcessingUrl("/login/ott")
                        .showDefaultSubmitPage(false)
                        // links are only made by SignInLinks, never by a request from outside
                        .generateRequestResolver(_ -> null)
                        .tokenGenerationSuccessHandler((_, _, _) -> {}))
                .rememberMe(remember -> remember.rememberMeServices(cookie))
                .addFilterBefore(new RevokedDevices(signedIn), RememberMeAuthenticationFilter.class)
                // signing out is signing a device out (Devices), from a page that is open
                .logout(LogoutConfigurer::disable)
                .headers(SecurityConfiguration::guard)
                .build();
    }

    private static void guard(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentTypeOptions(Customizer.withDefaults())
                .frameOptions(FrameOptionsConfig::sameOrigin)
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), microphone=(), geolocation=()"))
                .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY));
    }
}
