package org.minutegraph;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Minutegraph {

	public static void main(String[] args) {
		SpringApplication.run(Minutegraph.class, args);
	}

}
