import js from "@eslint/js";
import betterTailwind from "eslint-plugin-better-tailwindcss";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import { ruleOf, ZONES } from "./config/zones.mjs";

/** One lint block for each zone: a relative import that climbs into a folder the zone may not see is an error. */
const zoneRules = Object.entries(ZONES).map(([zone, allowed]) => {
  const depth = zone.split("/").length;
  const names = Object.keys(ZONES).filter((name) => !name.includes("/"));
  const tops = new Set([zone, ...allowed].map((name) => name.split("/")[0]));
  const banned = names.filter((name) => !tops.has(name));
  return {
    files: [`src/${zone}/**/*.{ts,tsx}`],
    ignores: [
      "**/*.test.{ts,tsx}",
      ...(depth === 1
        ? Object.keys(ZONES)
            .filter((name) => name.startsWith(`${zone}/`))
            .map((name) => `src/${name}/**`)
        : []),
    ],
    rules: {
      "no-restricted-imports": [
        "error",
        { patterns: [{ regex: `^(\\.\\./)+(${banned.join("|")})/`, message: ruleOf(zone) }] },
      ],
    },
  };
});

export default tseslint.config(
  { ignores: ["dist", "gold", "coverage", "test-results", "playwright-report", ".cache"] },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: [] }, tsconfigRootDir: import.meta.dirname },
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "max-lines": ["error", { max: 450, skipBlankLines: true }],
      "max-lines-per-function": ["error", { max: 70, skipBlankLines: true, skipComments: true }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    },
  },
  {
    files: ["src/**/*.test.{ts,tsx}"],
    rules: { "max-lines-per-function": "off", "@typescript-eslint/no-non-null-assertion": "off" },
  },
  {
    files: ["src/{engine,text,model}/**/*.ts"],
    ignores: ["**/*.test.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "Program > VariableDeclaration[kind='let']",
          message: "The engine keeps no state between calls: options in, flags out.",
        },
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: "The same input gives the same bytes.",
        },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "The engine has no clock.",
        },
      ],
      "no-restricted-globals": ["error", "performance", "fetch", "document", "window"],
    },
  },
  {
    files: ["src/{views,exports,app}/**/*.{ts,tsx}"],
    ignores: ["**/*.test.{ts,tsx}"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "TemplateElement[value.raw=/^: /], JSXText[value=/^:/], Literal[value=': ']",
          message: "French sets a space before a colon: `app.colon` of the catalogue stands after a label.",
        },
      ],
    },
  },
  ...zoneRules,
  {
    files: ["src/**/*.tsx"],
    plugins: { "react-hooks": reactHooks, "better-tailwindcss": betterTailwind },
    settings: { "better-tailwindcss": { entryPoint: "src/app/styles.css" } },
    rules: {
      ...reactHooks.configs.recommended.rules,
      "better-tailwindcss/enforce-logical-properties": "error",
    },
  },
  {
    files: ["**/*.{js,mjs}"],
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        URL: "readonly",
        performance: "readonly",
        setTimeout: "readonly",
      },
    },
  },
);
