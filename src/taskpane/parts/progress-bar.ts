export { ProgressBar } from "@fluentui/react-progress";
